using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Texts;
using Wanglai.Intake;
using Wanglai.Model.Problems;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai dates FILE|-</c>: the time expressions of a text, with what they come to.</summary>
internal sealed class DatesCommand
{
    private const string StandardInput = "-";

    private readonly CliHost _host;
    private readonly Argument<string> _file;
    private readonly Option<Edtf?> _documentDate;
    private readonly Option<bool> _cases;
    private readonly Option<bool> _json;

    private DatesCommand(CliHost host)
    {
        _host = host;
        var speech = host.Speech;
        _file = new("file")
        {
            HelpName = speech.Say("文件", "FILE"),
            Description = speech.Say("要读的文件；“-”表示标准输入", "The file to read; “-” is standard input"),
        };
        _documentDate = new Option<Edtf?>("--document-date")
        {
            Description = speech.Say("文档的日期（EDTF）；“近年来”“今年”由它算起", "The date of the document (EDTF), from which “in recent years” is counted"),
        }.TakingEdtf(speech);
        _cases = new("--cases")
        {
            Description = speech.Say(
                "输入是 JSON Lines，每行一个 {\"text\",\"document_date\"}；逐行写出同一对象，加上 times",
                "The input is JSON Lines of {\"text\",\"document_date\"}; each is written again with its times"),
        };
        _json = host.Options.Json();
    }

    public static Command Create(CliHost host)
    {
        var (speech, dates) = (host.Speech, new DatesCommand(host));
        var command = new DocumentedCommand("dates", speech.Say("找出文中的时间，并算出是何年何月何日", "Find the time expressions of a text and say what they come to"))
        {
            dates._file, dates._documentDate, dates._cases, dates._json,
        };
        command.Notes.Add(speech.Say(
            "起止以 Unicode 码位计，含起不含止，按解码后的原文数，不算开头的字节顺序标记。",
            "Starts and ends count Unicode code points of the text as decoded, the start inclusive and the end not; a leading byte-order mark does not count."));
        command.Examples.Add(("wanglai dates 1983.txt --document-date 1983-12", speech.Say("列出文中的时间", "List the times of a text")));
        command.Examples.Add(("echo 同年9月 | wanglai dates - --json", speech.Say("读标准输入，写成 JSON", "Read standard input, write JSON")));
        command.Examples.Add(("wanglai dates cases.jsonl --cases", speech.Say("逐行读许多短文", "Read many short texts, one a line")));
        command.JsonShape.Add((
            speech.Say("`--json` 每处时间写一个对象；算不出时 `edtf` 为 null：", "`--json` writes one object a time; `edtf` is null where it cannot be worked out:"),
            """{"text":"1983年6月","start":12,"end":19,"edtf":"1983-06"}"""));
        command.JsonShape.Add((
            speech.Say("`--cases` 每行写一个对象，输入对象的其他成员照旧：", "`--cases` writes one object a line; the other members of the input's object stay:"),
            """{"text":"…","document_date":"1983-12","times":[{"text":"1983年6月","start":12,"end":19,"edtf":"1983-06"}]}"""));
        command.SetAction(dates.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var reader = new TimeReader(_host.LoadAuthority(parse));
        var input = parse.GetRequiredValue(_file);
        if (parse.GetValue(_cases))
        {
            ReadCases(reader, input, parse.GetValue(_documentDate));
            return _host.Outcome;
        }

        var result = Read(input);
        if (!result.Succeeded)
        {
            throw new WanglaiException(result.Problem);
        }

        var times = Find(reader, result.Document.Text, parse.GetValue(_documentDate));
        if (parse.GetValue(_json))
        {
            var lines = _host.Json();
            foreach (var time in times)
            {
                lines.Write(json => Write(json, time));
            }
        }
        else
        {
            Print(times);
        }

        return _host.Outcome;
    }

    private void Print(IReadOnlyList<FoundTime> times)
    {
        var speech = _host.Speech;
        if (times.Count == 0)
        {
            _host.Printer.Line(new Piece(speech.Say("没有找到时间。", "No time was found."), Tone.Doubtful));
            return;
        }

        _host.Printer.Table(
            [speech.Say("文字", "words"), speech.Say("起止", "place"), "EDTF", speech.Say("由来", "worked out from")],
            [
                .. times.Select(t => new Piece[]
                {
                    new(t.Text, Tone.Strong),
                    new(t.Span.ToString(), Tone.Faint),
                    t.Time.Value?.Text ?? "–",
                    new(How(speech, t.Time), Tone.Faint),
                }),
            ]);
    }

    private IntakeResult Read(string input)
    {
        var intake = new DocumentReader();
        if (input != StandardInput)
        {
            return intake.Read(input);
        }

        using var stream = _host.Console.OpenIn();
        return intake.Read(stream, "stdin.txt");
    }

    private void ReadCases(TimeReader reader, string input, Edtf? documentDate)
    {
        var lines = _host.Json();
        using var text = new StreamReader(input == StandardInput ? _host.Console.OpenIn() : Open(input), Encoding.UTF8);
        for (var number = 1L; text.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Case.TryParse(line, out var known))
            {
                using (known)
                {
                    var times = Find(reader, new SourceText(known.Text), known.DocumentDate ?? documentDate);
                    lines.Write(json => known.Write(json, writer => WriteAll(writer, times)));
                }
            }
            else
            {
                _host.Report(CliProblems.NotACase(number));
            }
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Intake has the sentence for what is wrong with the path.
            throw new WanglaiException(new DocumentReader().Read(path).Problem ?? CliProblems.CannotRead(path, e.Message), e);
        }
    }

    private static List<FoundTime> Find(TimeReader reader, SourceText source, Edtf? documentDate)
    {
        var folded = TextFolding.Fold(source);
        return
        [
            .. reader.Read(folded, new TimeContext { DocumentDate = documentDate }).Select(t =>
            {
                var place = folded.ToSource(t.Span);
                return new FoundTime(place.Of(source.Text), source.ToCodePoints(place), t);
            }),
        ];
    }

    private static void WriteAll(Utf8JsonWriter json, IReadOnlyList<FoundTime> times)
    {
        json.WriteStartArray();
        foreach (var time in times)
        {
            Write(json, time);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FoundTime time)
    {
        json.WriteStartObject();
        json.WriteString("text", time.Text);
        json.WriteNumber("start", time.Span.Start);
        json.WriteNumber("end", time.Span.End);
        json.WriteEdtf("edtf", time.Time.Value);
        json.WriteEndObject();
    }

    private static string How(Speech speech, TimeExpression time) => time.Source switch
    {
        TimeSource.Written => speech.Say("原文写明", "the words themselves"),
        TimeSource.TextBefore => speech.Say("上文", "the text before") + From(speech, time),
        TimeSource.DocumentDate => speech.Say("文档日期", "the document's date") + From(speech, time),
        _ => speech.Say("无从推定", "nothing tells"),
    };

    private static string From(Speech speech, TimeExpression time) =>
        time.CountedFrom is { } from ? speech.Say($"（{from.Text}）", $" ({from.Text})") : "";

    private sealed record FoundTime(string Text, CodePointSpan Span, TimeExpression Time);
}
