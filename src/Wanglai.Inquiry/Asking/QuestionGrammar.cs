using System.Collections.Immutable;
using System.Text;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Inquiry.Asking;

/// <summary>
/// A small grammar of questions in Chinese and English: names of parties, a time, what is asked about, and what is asked of it. It does not
/// guess: what it does not know it says it does not know.
/// </summary>
/// <remarks>
/// A question is understood where it has a question word or a matter that one of the questions answers, and the parties that this one
/// needs. Names are found by the directory, the longest first; each word counts once.
/// </remarks>
public static class QuestionGrammar
{
    private static readonly ClaimKind[] Counted = [ClaimKind.Visit, ClaimKind.Meeting, ClaimKind.Agreement, ClaimKind.Aid, ClaimKind.Cooperation, ClaimKind.Gathering];

    /// <summary>Reads a question.</summary>
    /// <param name="question">The words.</param>
    /// <param name="directory">Who is who.</param>
    /// <param name="times">The times that stand in it; those in English and in EDTF are found here.</param>
    public static UnderstoodQuestion Read(string question, PartyDirectory directory, IEnumerable<TimeInQuestion> times)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(times);
        var parts = new List<(int At, QuestionPart Part)>();
        var folded = directory.Folded(question);
        var rest = new StringBuilder(folded.Length == question.Length ? folded : question);
        Edtf? when = null;
        foreach (var time in times.Concat(EnglishTimes.In(question)).OrderByDescending(t => t.End - t.Start))
        {
            if (Take(rest, question, time.Start, time.End, parts, QuestionPartSort.Time, time.Value.Text))
            {
                when = when is null ? time.Value : Both(when, time.Value);
            }
        }

        var parties = new List<(int At, PartyEntry Party)>();
        foreach (var (start, end, party) in NamesInQuestion.Of(rest.ToString(), directory))
        {
            if (Take(rest, question, start, end, parts, QuestionPartSort.Party, party.Name))
            {
                parties.Add((start, party));
            }
        }

        var asked = Find(QuestionWords.Interrogatives.Select(i => ((Interrogative?)i.Asked, i.Words)), rest, question, parts, QuestionPartSort.Asked, a => a!.Value.ToWire());
        var matter = Find(QuestionWords.Matters.Select(m => (((ClaimKind Kind, ClaimChange? Change)?)(m.Kind, m.Change), m.Words)), rest, question, parts, QuestionPartSort.Matter, m => Named(m!.Value));
        if (asked == Interrogative.WhichState)
        {
            matter ??= (ClaimKind.Relation, null);
        }

        PartyEntry[] named = [.. parties.OrderBy(p => p.At).Select(p => p.Party).DistinctBy(p => p.Name)];
        var unused = LeftOver(rest.ToString());
        var sort = SortOf(asked, matter, named, when, unused.IsEmpty);
        return new(
            question,
            sort,
            [.. InOrder(sort, named).Select(p => p.Label)],
            when,
            matter?.Kind,
            matter?.Change,
            [.. parts.OrderBy(p => p.At).Select(p => p.Part)],
            unused);
    }

    /// <summary>What to tell whoever asked a question that was not understood.</summary>
    public static Problem NotUnderstood(UnderstoodQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return InquiryProblems.NotUnderstood([.. question.Parts.Select(p => p.Words)]);
    }

    private static QuestionSort? SortOf(Interrogative? asked, (ClaimKind Kind, ClaimChange? Change)? matter, PartyEntry[] named, Edtf? when, bool isAllUsed)
    {
        var bodies = named.Where(p => p.Type is EntityType.Organisation or EntityType.Group or EntityType.Person).ToList();
        var countries = named.Where(p => p.Type == EntityType.Country).ToList();
        return (asked, matter) switch
        {
            (Interrogative.ThroughWhom, _) when named.Length == 2 => QuestionSort.Network,
            (Interrogative.LastTime, _) when bodies.Count == 2 => QuestionSort.Status,
            (Interrogative.LastTime, _) when bodies.Count == 1 && countries.Count == 1 => QuestionSort.Country,
            (Interrogative.HowMany, { } counted) when bodies.Count is 1 or 2 && Counted.Contains(counted.Kind) => QuestionSort.Exchanges,
            (Interrogative.Why, { Kind: ClaimKind.Relation }) when bodies.Count == 2 => QuestionSort.Status,
            (_, { Kind: ClaimKind.Relation, Change: null }) when bodies.Count == 2 => QuestionSort.Status,
            (_, { Kind: ClaimKind.Relation, Change: null }) when bodies.Count == 1 && countries.Count == 1 => QuestionSort.Country,
            (_, { Kind: ClaimKind.Relation, Change: null }) when named.Length is 1 or 2 => QuestionSort.Status,
            (_, { Kind: ClaimKind.Membership, Change: null }) when bodies.Count is 1 or 2 => QuestionSort.Members,
            (_, { Kind: ClaimKind.Office, Change: null }) when bodies.Count is 1 or 2 => QuestionSort.Offices,
            (Interrogative.Who or Interrogative.WithWhom, { Kind: ClaimKind.Meeting }) when named is [{ Type: EntityType.Person }] => QuestionSort.Person,
            (not null, not null) when named.Length > 0 || when is not null => QuestionSort.Chronicle,
            (Interrogative.Who or Interrogative.What, null) when isAllUsed && named.Length == 1 && when is null => named[0].Type == EntityType.Person ? QuestionSort.Person : QuestionSort.Dossier,
            (Interrogative.What or Interrogative.When, null) when isAllUsed && (named.Length > 0 || when is not null) => QuestionSort.Chronicle,
            _ => null,
        };
    }

    /// <summary>Who is asked about stands first: the body before its country, the holder before the body, the member before what it is asked to belong to.</summary>
    private static IEnumerable<PartyEntry> InOrder(QuestionSort? sort, PartyEntry[] named) => sort switch
    {
        QuestionSort.Country => named.OrderBy(p => p.Type == EntityType.Country),
        QuestionSort.Offices => named.OrderBy(p => p.Type != EntityType.Person),
        _ => named,
    };

    private static Edtf Both(Edtf a, Edtf b)
    {
        var (first, last) = EdtfOrder.Instance.Compare(a, b) <= 0 ? (a, b) : (b, a);
        return Edtf.Parse($"{first.Earliest?.ToString() ?? ".."}/{last.Latest?.ToString() ?? ".."}");
    }

    private static string Named((ClaimKind Kind, ClaimChange? Change) matter) =>
        matter.Change is { } change ? $"{matter.Kind.ToWire()} {change.ToWire()}" : matter.Kind.ToWire();

    /// <summary>Takes a stretch of the question for something, unless part of it was taken already.</summary>
    private static bool Take(StringBuilder rest, string question, int start, int end, List<(int, QuestionPart)> parts, QuestionPartSort sort, string value)
    {
        for (var i = start; i < end; i++)
        {
            if (rest[i] == NamesInQuestion.Taken)
            {
                return false;
            }
        }

        parts.Add((start, new(question[start..end], sort, value)));
        for (var i = start; i < end; i++)
        {
            rest[i] = NamesInQuestion.Taken;
        }

        return true;
    }

    private static T? Find<T>(IEnumerable<(T? Meaning, string[] Words)> all, StringBuilder rest, string question, List<(int, QuestionPart)> parts, QuestionPartSort sort, Func<T?, string> value)
        where T : struct
    {
        var text = rest.ToString();
        foreach (var (meaning, words) in all)
        {
            foreach (var word in words.OrderByDescending(w => w.Length))
            {
                if (PlaceOf(text, word) is { } at && Take(rest, question, at, at + word.Length, parts, sort, value(meaning)))
                {
                    return meaning;
                }
            }
        }

        return null;
    }

    private static int? PlaceOf(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (NamesInQuestion.IsWhole(text, at, at + word.Length))
            {
                return at;
            }
        }

        return null;
    }

    private static ImmutableArray<string> LeftOver(string rest)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var c in rest.Append(' '))
        {
            if (char.IsLetterOrDigit(c) && !QuestionWords.EmptyCharacters.Contains(c, StringComparison.Ordinal))
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 1 && !QuestionWords.Empty.Contains(word.ToString().ToLowerInvariant()))
            {
                left.Add(word.ToString());
            }

            word.Clear();
        }

        return left.ToImmutable();
    }
}
