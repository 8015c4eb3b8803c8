using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Asking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai ask "…"</c>: a question in words, put as one of the other commands.</summary>
internal static class AskCommand
{
    public static Command Create(CliHost host, RootCommand root)
    {
        var speech = host.Speech;
        var words = new Argument<string[]>("question")
        {
            HelpName = speech.Say("问题", "QUESTION"),
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Say("一个问题，中文或英文", "A question, in Chinese or in English"),
        };
        var command = new DocumentedCommand("ask", speech.Say("用话来问：谁、何时、什么关系、多少、同谁", "Ask in words: who, when, which state, how many, with whom")) { words };
        _ = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "先写出是怎样理解的，相当于哪一条命令，再写那条命令的回答；没有用上的词也列出来。看不懂就直说，不猜。",
            "First it says how the question was understood, and which command that is; then comes that command's answer. Words that were not used are listed. What is not understood it says it does not understand; it does not guess."));
        command.Examples.Add(("wanglai ask 1965年中国工会同印度工会是什么关系？", speech.Say("某年两会的关系", "The relations of the two in 1965")));
        command.Examples.Add(("wanglai ask \"When did the TUC visit China?\"", speech.Say("英文也可以", "In English, too")));
        command.Examples.Add(("wanglai ask 谁是世界工联主席", speech.Say("谁担任什么职务", "Who holds an office")));
        command.JsonShape.Add((
            speech.Say("`--json` 先写一行是怎样理解的，见 docs/json.md，再写所理解的那条命令的回答：", "`--json` writes a line on how it was understood, see docs/json.md, and then what that command writes:"),
            """{"question":"1965年中国工会同印度工会是什么关系？","sort":"status","parties":[{"name":"…","english":null,"type":"organisation"}],"when":"1965","kind":"relation","change":null,"parts":[{"words":"1965年","as":"time","value":"1965"}],"unused":[]}"""));
        command.SetAction(parse =>
        {
            var question = string.Join(' ', parse.GetRequiredValue(words));
            var authority = host.LoadAuthority(parse);
            var understood = QuestionGrammar.Read(question, host.PartiesNamedIn(parse, question), ChineseTimes(question, authority, host.Today()));
            var asJson = parse.Tokens.Any(t => t is { Type: TokenType.Option, Value: "--json" });
            if (asJson)
            {
                host.Console.Out.WriteLine(AnswerJson.Write(understood));
            }

            if (understood.Sort is null)
            {
                throw new WanglaiException(QuestionGrammar.NotUnderstood(understood));
            }

            var line = CommandFor(understood).ToArray();
            if (!asJson)
            {
                Explain(host, understood, line);
            }

            return root.Parse([.. line, .. Options(parse)]).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = host.Console.Out, Error = host.Console.Error });
        });
        return command;
    }

    /// <summary>The command that the question comes to, with its arguments.</summary>
    private static IEnumerable<string> CommandFor(UnderstoodQuestion question)
    {
        var names = question.Parties.Select(p => p.Name).ToList();
        return question.Sort switch
        {
            QuestionSort.Status => ["status", .. names.Take(2), .. On(question)],
            QuestionSort.Country => ["country", .. names.Take(2), .. On(question)],
            QuestionSort.Members => ["members", names[0], .. On(question)],
            QuestionSort.Offices => ["offices", names[0], .. On(question)],
            QuestionSort.Network => ["network", .. names.Take(2), .. On(question)],
            QuestionSort.Person => ["person", names[0], .. During(question)],
            QuestionSort.Dossier => ["dossier", names[0]],
            QuestionSort.Exchanges => ["exchanges", Bodies(question).First(), .. Bodies(question).Skip(1).SelectMany(n => new[] { "--with", n }), .. Countries(question), .. Kind(question), .. During(question)],
            _ => ["chronicle", .. Bodies(question).SelectMany(n => new[] { "--party", n }), .. Countries(question), .. Kind(question), .. During(question)],
        };
    }

    private static IEnumerable<string> Bodies(UnderstoodQuestion question) => question.Parties.Where(p => p.Type != EntityType.Country).Select(p => p.Name);

    private static IEnumerable<string> Countries(UnderstoodQuestion question) => question.Parties.Where(p => p.Type == EntityType.Country).SelectMany(p => new[] { "--country", p.Name });

    private static IEnumerable<string> Kind(UnderstoodQuestion question) =>
    [
        .. question.Kind is { } kind ? new[] { "--kind", kind.ToWire() } : [],
        .. question.Change is { } change ? new[] { "--change", change.ToWire() } : [],
    ];

    private static string[] On(UnderstoodQuestion question) => question.When is { } when ? ["--on", when.Text] : [];

    private static string[] During(UnderstoodQuestion question) => question.When is { } when ? ["--from", when.Text, "--to", when.Text] : [];

    /// <summary>The options given with the question, for the command that it comes to.</summary>
    private static IEnumerable<string> Options(ParseResult parse)
    {
        var tokens = parse.Tokens.SkipWhile(t => t.Type != TokenType.Command).ToList();
        var before = parse.Tokens.TakeWhile(t => t.Type != TokenType.Command).Select(t => t.Value);
        var words = parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).ToHashSet();
        return before.Concat(tokens.Where(t => t.Type != TokenType.Command && !words.Contains(t)).Select(t => t.Value));
    }

    private static IEnumerable<TimeInQuestion> ChineseTimes(string question, AuthorityFiles authority, Wanglai.Time.Edtf today)
    {
        var folded = TextFolding.Fold(new SourceText(question));
        return new TimeReader(authority).Read(folded, new TimeContext { DocumentDate = today })
            .Where(t => t.Value is not null)
            .Select(t => (Place: folded.ToSource(t.Span), t.Value))
            .Select(t => new TimeInQuestion(t.Place.Start, t.Place.End, t.Value!));
    }

    private static void Explain(CliHost host, UnderstoodQuestion question, IEnumerable<string> line)
    {
        var speech = host.Speech;
        host.Printer.Line(new(speech.Say("理解为：", "Understood as: "), Tone.Faint), new("wanglai " + string.Join(' ', line.Select(Quoted)), Tone.Strong));
        if (!question.Unused.IsEmpty)
        {
            host.Printer.Line(new Piece(speech.Say("没有用上的词：", "Not used: ") + string.Join(speech.Comma, question.Unused), Tone.Doubtful));
        }

        host.Printer.Gap();
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
