using System.CommandLine;
using Wanglai.Cli.Hosting;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Reports;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Word;

namespace Wanglai.Cli.Reporting;

/// <summary>The options <c>--to</c> and <c>--output</c> of reports, and the writing.</summary>
internal sealed class ReportOutput
{
    private const string Docx = "docx";
    private const string Markdown = "md";

    private readonly CliHost _host;
    private readonly Option<string> _to;
    private readonly Option<string> _output;

    /// <summary>Adds the options to a command.</summary>
    public ReportOutput(CliHost host, Command command)
    {
        _host = host;
        var speech = host.Speech;
        _to = new Option<string>("--to") { Description = speech.Say("格式：docx（Word）或 md（Markdown）；默认看文件的扩展名，否则为 md", "The format: docx (Word) or md (Markdown); by default as the file's ending says, else md") }.OneOf(speech, Docx, Markdown);
        _output = new Option<string>("--output", "-o") { HelpName = speech.Say("文件", "FILE"), Description = speech.Say("写到这个文件；不写则把 Markdown 写到标准输出", "Write to this file; by default Markdown to standard output") };
        command.Add(_to);
        command.Add(_output);
    }

    /// <summary>The one body that all sources are about.</summary>
    /// <exception cref="WanglaiException">They are about several, or none says (WL-P003).</exception>
    public static string TheBodyOf(ILedgerView view)
    {
        var about = view.Sources().Select(s => s.Metadata.About).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return about is [var one] ? one : throw new WanglaiException(ReportProblems.WhoseReview(about));
    }

    /// <summary>Writes a report where and how the options say.</summary>
    /// <exception cref="WanglaiException">A Word file is to go to standard output (WL-U023), or the file cannot be written.</exception>
    public void Write(ParseResult parse, ReportDocument report)
    {
        var file = parse.GetValue(_output);
        var format = parse.GetValue(_to) ?? (file?.EndsWith("." + Docx, StringComparison.OrdinalIgnoreCase) == true ? Docx : Markdown);
        if (file is null or "-")
        {
            if (format == Docx)
            {
                throw new WanglaiException(CliProblems.NeedsAFile(format));
            }

            MarkdownWriter.Write(report, _host.Console.Out);
            return;
        }

        AtomicFile.Write(file, stream =>
        {
            if (format == Docx)
            {
                WordWriter.Write(report, _host.Console.Clock.GetUtcNow(), stream);
                return 0;
            }

            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            MarkdownWriter.Write(report, writer);
            return 0;
        });
        _host.Remark(_host.Speech.Say($"写到了 {file}。", $"Written to {file}."));
    }
}
