using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Readings;
using Wanglai.Intake;
using Wanglai.Intake.Metadata;
using Wanglai.Model.Sources;
using Wanglai.Queue;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai queue add PATH…</c>: puts documents into the queue, with their bytes and what is known of them.</summary>
internal static class QueueAddCommand
{
    // A transaction: enough to make its commit cheap, little enough to hold in memory.
    private const int DocumentsAtOnce = 200;
    private const long BytesAtOnce = 16_000_000;

    public static DocumentedCommand Create(CliHost host)
    {
        var speech = host.Speech;
        var paths = new Argument<string[]>("path")
        {
            HelpName = speech.Say("路径", "PATH"),
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Say("文件或目录，可写多个", "Files and folders"),
        };
        var documentDate = new Option<Edtf?>("--document-date") { Description = speech.Say("文档的日期（EDTF）", "The date of the documents (EDTF)") }.TakingEdtf(speech);
        var about = new Option<string>("--about")
        {
            HelpName = speech.Say("组织", "ORG"),
            Description = speech.Say("文档讲的是哪个组织的交往；不写则看元数据，再不然由原文看出", "Whose dealings the documents tell; by default what the metadata say, else what the text shows"),
        };
        var metadata = host.Options.Metadata();
        var json = host.Options.Json();
        var command = new DocumentedCommand("add", speech.Say("把文件加入队列", "Put documents into the queue")) { paths, documentDate, about, metadata, json };
        command.Notes.Add(speech.Say(
            "文件连同内容和元数据存进队列，读完即从队列删去内容。已在等候或在读的不重复加入；读完或放弃了的再加入，就再读一次，账本里已有的不会重复。中断后再运行一次即可续上。",
            "A document goes into the queue with its bytes and its metadata; the bytes are taken out when it is read. What waits or is in hand is not added twice; what is done or failed is begun anew, and what the ledger has is not recorded twice. A run that was cut off is completed by running it again."));
        command.Examples.Add(("wanglai queue add papers/ --metadata papers/metadata.csv", speech.Say("加入一个目录", "Add a folder")));
        command.JsonShape.Add((speech.Say("`--json` 写一个对象：", "`--json` writes one object:"), """{"added":120,"alreadyQueued":3}"""));
        command.SetAction(parse =>
        {
            var table = MetadataLoading.Load(host, parse.GetValue(metadata));
            var files = NamedFiles.Of(host, parse.GetRequiredValue(paths)).ToList();
            using var queue = host.OpenQueue(parse, createIfMissing: true);
            var (added, known) = Waiting.For(host, speech.Say("加入队列", "Adding"), progress =>
                Add(host, queue, files, file => Known(table, file, parse.GetValue(documentDate), parse.GetValue(about)), progress));
            if (parse.GetValue(json))
            {
                host.Json().Object(writer =>
                {
                    writer.WriteNumber("added", added);
                    writer.WriteNumber("alreadyQueued", known);
                });
            }
            else
            {
                host.Printer.Line(new Piece(
                    speech.Say($"{added} 份文件已加入队列，{known} 份早在其中。", $"{added} documents were put into the queue; {known} were there already."), Tone.Good));
            }

            return host.Outcome;
        });
        return command;
    }

    private static SourceMetadata Known(MetadataTable table, string file, Edtf? date, string? about)
    {
        var known = table.For(file);
        return known with { Date = date ?? known.Date, About = about ?? known.About };
    }

    private static (int Added, int Known) Add(
        CliHost host, QueuedDocuments queue, List<string> files, Func<string, SourceMetadata> known, IProgress<double> progress)
    {
        var intake = new DocumentReader();
        var held = new List<QueuedDocument>();
        var (added, there, done) = (0, 0, 0);
        foreach (var file in files)
        {
            var (bytes, problem) = intake.Load(file);
            if (problem is not null)
            {
                host.Report(problem);
            }
            else
            {
                held.Add(new(Path.GetFileName(file), bytes!.Value, known(file)));
            }

            if (held.Count >= DocumentsAtOnce || held.Sum(d => (long)d.Bytes.Length) >= BytesAtOnce)
            {
                Put();
            }

            progress.Report(++done / (double)files.Count);
        }

        Put();
        return (added, there);

        void Put()
        {
            var now = queue.Add(held);
            added += now;
            there += held.Count - now;
            held.Clear();
        }
    }
}
