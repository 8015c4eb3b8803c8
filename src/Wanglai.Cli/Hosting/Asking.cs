using System.Collections.Immutable;
using System.CommandLine;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>What every question takes: which claims it looks at, whom it takes for one party, as known when, and how the answer is written.</summary>
internal sealed class Asking
{
    private readonly CliHost _host;
    private readonly Option<bool> _withBelow;
    private readonly Option<bool> _throughSuccessors;
    private readonly Option<string[]> _kind;
    private readonly Option<string[]> _change;
    private readonly Option<string[]> _country;
    private readonly Option<string[]> _level;
    private readonly Option<string[]> _source;
    private readonly Option<double> _minConfidence;
    private readonly Option<string[]> _review;
    private readonly Option<bool> _json;

    /// <summary>Adds the options to a command.</summary>
    /// <param name="host">The run.</param>
    /// <param name="command">The command.</param>
    /// <param name="writesJson">Whether the answer can be written as JSON; false for a command that writes files of other formats.</param>
    public Asking(CliHost host, Command command, bool writesJson = true)
    {
        _host = host;
        var speech = host.Speech;
        _withBelow = new("--with-below")
        {
            Description = speech.Say("所问的一方连同其下属（产业工会、地方工会等）一并回答", "Take the party with all that belong to it (industrial and local unions …)"),
        };
        _throughSuccessors = new("--through-successors")
        {
            Description = speech.Say("所问的一方连同其前身和后继一并回答", "Take the party with what it came from and what it became"),
        };
        _kind = Several("--kind", speech.Say("种类", "KIND"), speech.Say("只要这一种陈述（可多次给出）：", "Only this kind of claim (may be given again): ") + string.Join(speech.Comma, WireNames.All<ClaimKind>()))
            .EachOneOf(speech, [.. WireNames.All<ClaimKind>()]);
        _change = Several("--change", speech.Say("变化", "CHANGE"), speech.Say("只要这样的变化（可多次给出）：", "Only this change (may be given again): ") + string.Join(speech.Comma, WireNames.All<ClaimChange>()))
            .EachOneOf(speech, [.. WireNames.All<ClaimChange>()]);
        _country = Several("--country", speech.Say("国家", "COUNTRY"), speech.Say("只要提到这国或其机构、人物的（可多次给出）", "Only what names this country, or somebody of it (may be given again)"));
        _level = Several("--level", speech.Say("级别", "LEVEL"), speech.Say("只要提到这一级机构的（可多次给出）：", "Only what names a body of this level (may be given again): ") + string.Join(speech.Comma, WireNames.All<OrganisationLevel>()))
            .EachOneOf(speech, [.. WireNames.All<OrganisationLevel>()]);
        _source = Several("--source", speech.Say("来源", "SOURCE"), speech.Say("只凭这一来源：文件名或编号（可多次给出）", "Only from this source, by file name or id (may be given again)"));
        _minConfidence = host.Options.MinConfidence();
        _review = Several("--review", speech.Say("审核", "REVIEW"), speech.Say("只要审核情况如此的（可多次给出）：", "Only what was reviewed so (may be given again): ") + string.Join(speech.Comma, WireNames.All<ReviewState>()))
            .EachOneOf(speech, [.. WireNames.All<ReviewState>()]);
        _json = host.Options.Json();
        foreach (var option in new Option[] { _withBelow, _throughSuccessors, _kind, _change, _country, _level, _source, _minConfidence, _review, _json, host.Options.AsKnownOn, host.Options.Whole }.Where(o => writesJson || o != _json))
        {
            command.Add(option);
        }
    }

    /// <summary>Opens the book and finds the parties that the user means, in the order of <paramref name="words"/>.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">The ledger cannot be opened; nobody, or several, are called so.</exception>
    public Asked Open(ParseResult parse, params IEnumerable<string> words) => Open(parse, new Neighbourhood { Words = [.. words] });

    /// <summary>Opens the book for a question, and finds the parties that the user means, in the order of its words.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">The ledger cannot be opened; nobody, or several, are called so.</exception>
    public Asked Open(ParseResult parse, Neighbourhood asked)
    {
        var ledger = _host.AskLedger(parse);
        return Open(parse, _host.View(ledger, parse), asked);
    }

    /// <summary>As <see cref="Open(ParseResult, Neighbourhood)"/>, of a ledger that is open and stays so.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Nobody, or several, are called so.</exception>
    public Asked Open(ParseResult parse, ILedgerView view, Neighbourhood asked) => Of(parse, _host.Book(view, parse, Reaching(parse, asked)), asked.Words);

    /// <summary>
    /// Opens the book for a question whose parties lead to others. Of a large ledger the claims are read that name the parties, then those that
    /// name whom <paramref name="next"/> finds with what has been read, until it finds nobody new; last, those that name two of <paramref name="among"/>.
    /// </summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">
    /// The ledger cannot be opened; nobody, or several, are called so; too many claims would be needed (WL-Q006).
    /// </exception>
    public Asked OpenWidening(
        ParseResult parse, Neighbourhood asked, Func<Asked, IReadOnlySet<string>, IReadOnlyCollection<string>> next, Func<Asked, IReadOnlyCollection<string>> among)
    {
        var ledger = _host.AskLedger(parse);
        var view = _host.View(ledger, parse);
        if (!_host.IsLarge(view, parse))
        {
            return Of(parse, _host.Book(view, parse), asked.Words);
        }

        return _host.Looking(() =>
        {
            var reader = _host.Neighbourhoods(view, parse);
            var book = reader.Read(Reaching(parse, asked));
            var opened = Of(parse, book, asked.Words);
            var read = opened.Parties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            while (next(opened, read) is { Count: > 0 } more)
            {
                (book, read) = (reader.With(book, more, []), [.. read, .. more]);
                opened = Of(parse, book, asked.Words);
            }

            return Of(parse, reader.With(book, [], among(opened)), asked.Words);
        });
    }

    /// <summary>Narrows and joins a book that is open already, as the options say.</summary>
    public Asked Of(ParseResult parse, ClaimBook whole, params IEnumerable<string> words)
    {
        var parties = words.Select(whole.Party).ToImmutableArray();
        var (below, successors) = (parse.GetValue(_withBelow), parse.GetValue(_throughSuccessors));
        var book = whole.Only(Filter(parse, whole));
        if (below || successors)
        {
            book = book.Joining([.. parties.Select(p => PartyGroup.Of(book.Parties, p.Name, below, successors))]);
        }

        return new(book, parties);
    }

    private Neighbourhood Reaching(ParseResult parse, Neighbourhood asked) =>
        asked with { WithBelow = parse.GetValue(_withBelow), ThroughSuccessors = parse.GetValue(_throughSuccessors) };

    /// <summary>Writes the answer: as JSON where that is asked for, else as <paramref name="print"/> shows it to people.</summary>
    public int Answer<T>(ParseResult parse, Asked asked, T answer, Action print)
    {
        if (parse.GetValue(_json))
        {
            _host.Console.Out.WriteLine(AnswerJson.Write(answer));
            return _host.Outcome;
        }

        foreach (var party in asked.Parties.DistinctBy(p => p.Name))
        {
            if (asked.Book.AskedWith(party.Name) is { IsEmpty: false } others)
            {
                _host.Printer.Line(new Piece(
                    _host.Speech.Say($"{party.Name}连同：{string.Join('、', others.Select(o => o.Name))}", $"{party.Name} together with: {string.Join(", ", others.Select(o => o.Name))}"),
                    Tone.Faint));
            }
        }

        print();
        return _host.Outcome;
    }

    /// <summary>Whether JSON is asked for.</summary>
    public bool AsJson(ParseResult parse) => parse.GetValue(_json);

    private static Option<string[]> Several(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        Description = description,
    };

    /// <summary>The countries that the answer is narrowed to, in the user's words.</summary>
    public ImmutableArray<string> Countries(ParseResult parse) => [.. parse.GetValue(_country) ?? []];

    /// <summary>Which claims the answer looks at; <paramref name="book"/> knows the countries that are named.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">No country, or several, are called so.</exception>
    public ClaimFilter Filter(ParseResult parse, ClaimBook book)
    {
        ClaimFilter filter = new()
        {
            Kinds = Each<ClaimKind>(parse, _kind),
            Changes = Each<ClaimChange>(parse, _change),
            Countries = [.. Countries(parse).Select(words => book.Party(words).Name)],
            Levels = Each<OrganisationLevel>(parse, _level),
            Sources = [.. parse.GetValue(_source) ?? []],
            LeastConfidence = parse.GetValue(_minConfidence),
            Reviews = Each<ReviewState>(parse, _review),
        };
        return filter is { Kinds.IsEmpty: true, Changes.IsEmpty: true, Countries.IsEmpty: true, Levels.IsEmpty: true, Sources.IsEmpty: true, LeastConfidence: 0, Reviews.IsEmpty: true }
            ? ClaimFilter.Everything
            : filter;
    }

    private static ImmutableArray<T> Each<T>(ParseResult parse, Option<string[]> option)
        where T : struct, Enum =>
        [.. (parse.GetValue(option) ?? []).Select(name => WireNames.TryFromWire<T>(name, out var value) ? value : throw new InvalidOperationException(name))];
}

/// <summary>A question that has been opened.</summary>
/// <param name="Book">The claims to look at; those asked for as one are one in it.</param>
/// <param name="Parties">The parties asked about.</param>
internal sealed record Asked(ClaimBook Book, ImmutableArray<PartyEntry> Parties);
