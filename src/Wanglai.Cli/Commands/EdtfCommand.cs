using System.CommandLine;
using System.Globalization;
using System.Text;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai edtf TEXT…|-</c>: explains EDTF values.</summary>
internal static class EdtfCommand
{
    private const string StandardInput = "-";

    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var texts = new Argument<string[]>("text")
        {
            HelpName = speech.Say("日期", "TEXT"),
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Say("EDTF 日期，可写多个；“-”表示从标准输入逐行读", "EDTF values; “-” reads them from standard input, one a line"),
        };
        var json = host.Options.Json();
        var command = new DocumentedCommand("edtf", speech.Say("解释 EDTF（ISO 8601-2）日期：是否合格、级别、最早最晚之日、中英文说法", "Explain EDTF (ISO 8601-2) values: valid or why not, level, earliest and latest day, words")) { texts, json };
        command.Notes.Add(speech.Say(
            "最早、最晚之日都算在内；“约”（~）和“疑”（?）不扩大起止。有不合格的则退出码为 1。",
            "The earliest and the latest day are both inclusive; “approximate” (~) and “uncertain” (?) do not widen them. The exit code is 1 where a value is not valid."));
        command.Examples.Add(("wanglai edtf 196X 1960~/1963~", speech.Say("解释两个日期", "Explain two values")));
        command.Examples.Add(("wanglai edtf --json - < dates.txt", speech.Say("逐行解释一个文件，写成 JSON", "Explain a file line by line, as JSON")));
        command.JsonShape.Add((
            speech.Say(
                "`--json` 每个日期写一个对象；没有止境或不明的一端，`min`、`max` 为 null：",
                "`--json` writes one object a value; `min` and `max` are null where that end is open or unknown:"),
            """{"input":"196X","valid":true,"level":1,"min":"1960-01-01","max":"1969-12-31","zh":"20世纪60年代","en":"the 1960s","error":null}"""));
        command.SetAction(parse =>
        {
            var explain = parse.GetValue(json) ? Json(host) : Print(host);
            foreach (var text in Inputs(host, parse.GetRequiredValue(texts)))
            {
                explain(text);
            }

            return host.Outcome;
        });
        return command;
    }

    private static IEnumerable<string> Inputs(CliHost host, string[] texts)
    {
        foreach (var text in texts)
        {
            if (text != StandardInput)
            {
                yield return text;
                continue;
            }

            using var reader = new StreamReader(host.Console.OpenIn(), Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                yield return line;
            }
        }
    }

    private static Action<string> Json(CliHost host)
    {
        var lines = host.Json();
        return text => lines.Object(json =>
        {
            var valid = Edtf.TryParse(text, out var value, out var error);
            json.WriteString("input", text);
            json.WriteBoolean("valid", valid);
            if (value is not null)
            {
                json.WriteNumber("level", value.Level);
            }
            else
            {
                json.WriteNull("level");
                host.CountProblem();
            }

            json.WriteString("min", value?.Earliest?.ToString());
            json.WriteString("max", value?.Latest?.ToString());
            json.WriteString("zh", value is null ? null : EdtfWords.Chinese(value));
            json.WriteString("en", value is null ? null : EdtfWords.English(value));
            json.WriteString("error", error is null ? null : host.Speech.Say(error.Chinese, error.English));
        });
    }

    private static Action<string> Print(CliHost host)
    {
        var speech = host.Speech;
        return text =>
        {
            if (!Edtf.TryParse(text, out var value, out var error))
            {
                host.Report(CliProblems.NotEdtf(error));
                return;
            }

            var words = speech.Say(EdtfWords.Chinese(value), EdtfWords.English(value));
            var otherWords = speech.Say(EdtfWords.English(value), EdtfWords.Chinese(value));
            host.Printer.Line(new(value.Text, Tone.Strong), "  ", words, "  ", new(otherWords, Tone.Faint));
            host.Printer.Line(
                new("  " + speech.Say("最早", "earliest") + " ", Tone.Faint), Limit(value.Earliest, value.EarliestLimit),
                new("  " + speech.Say("最晚", "latest") + " ", Tone.Faint), Limit(value.Latest, value.LatestLimit),
                new("  " + speech.Say("级别", "level") + " ", Tone.Faint), value.Level.ToString(CultureInfo.InvariantCulture));
        };

        string Limit(Day? day, EdtfLimit limit) => limit switch
        {
            EdtfLimit.Open => speech.Say("无止境", "open"),
            EdtfLimit.Unknown => speech.Say("不明", "unknown"),
            _ => day?.ToString() ?? "–",
        };
    }
}
