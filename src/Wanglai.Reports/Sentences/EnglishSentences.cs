using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports.Sentences;

/// <summary>Happenings in English. Who has an English name in the authority files is called so; titles and quoted words stay as the source has them.</summary>
internal sealed class EnglishSentences : ISentences
{
    private static readonly Speech Speech = new(Language.English);

    public string When(ToldHappening told) => told.Entry.Time is { } time ? EnglishTimes.Adverb(time, told.Aspect) + ", " : "(No date is told.) ";

    public string What(ToldHappening told)
    {
        var clause = EnglishClauses.Of(told);
        var added = Added(told);
        if (clause is not { } known)
        {
            return Recorded(told) + added + told.Entry.Standing switch
            {
                Standing.Planned => ", as planned and not told to have come about.",
                Standing.Prevented => ", which did not come about.",
                Standing.Denied => ", which the source denies.",
                _ => ".",
            };
        }

        return told.Entry.Standing switch
        {
            Standing.Planned => $"it was planned that {known.Subject} would {known.Base}{added}; the source does not tell that it came about.",
            Standing.Prevented => $"{known.Subject} {(known.IsPlural ? "were" : "was")} to {known.Base}{added}, which did not come about.",
            // The day before it is that of what is denied, not of the denial.
            Standing.Denied => $"it did not happen, says the source, that {known.Subject} {known.Past}{added}.",
            _ => $"{known.Subject} {known.Past}{added}.",
        };
    }

    public string Otherwise(OtherTelling other) =>
        "Another telling differs: " + string.Join(", ", other.Differences.Select(d => d.About switch
        {
            DifferenceKind.Time => "the time is " + (Edtf.TryParse(d.Second, out var time) ? Time(time) : d.Second),
            DifferenceKind.Standing => WireNames.TryFromWire(d.Second, out Standing standing) ? Said(standing) : d.Second,
            DifferenceKind.Leader => "the leader is " + d.Second.Replace(" ", ", ", StringComparison.Ordinal),
            _ => $"the number is given as “{d.Second}”",
        })) + ".";

    public string Time(Edtf time) => EdtfWords.English(time);

    public string Names(IEnumerable<PartyLabel> parties) => string.Join(", ", parties.Select(EnglishNames.Bare));

    private static string Said(Standing standing) => standing switch
    {
        Standing.Planned => "it was only planned",
        Standing.Prevented => "it did not come about",
        Standing.Denied => "it did not happen",
        _ => "it came about",
    };

    private static string Recorded(ToldHappening told)
    {
        var entry = told.Entry;
        var parts = ClaimVocabulary.Roles(entry.Kind).Select(r => (Role: r, Names: told.In(r))).Where(r => !r.Names.IsEmpty)
            .Select(r => $"{ClaimWords.Of(Speech, r.Role)}: {string.Join(", ", r.Names.Select(EnglishNames.Bare))}").ToList();
        var title = told.Title is { } named ? " " + ClaimWords.Quoted(named) : "";
        return $"“{ClaimWords.Headline(Speech, entry.Kind, entry.Change, Standing.Asserted)}” is recorded{title}" + (parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})");
    }

    private static string Added(ToldHappening told)
    {
        var parts = new List<string>();
        if (told.CountsToSay is { Count: > 0 } counts)
        {
            parts.Add(string.Join(", ", counts.Select(EnglishCounts.Of).Distinct()));
        }

        parts.AddRange(new[]
        {
            told.Duration is { } duration ? "for " + Lasting(duration) : null,
            told.Capacity is { } capacity ? ClaimWords.Quoted(capacity) : null,
            told.Recurs is { } recurs ? $"“{recurs}”" : told.Aspect == TimeAspect.Repeated ? "more than once" : null,
            told.IsFirst ? "the source calls it the first" : null,
            told.Cause is { } cause ? $"the reason given: “{cause}”" : null,
        }.OfType<string>());
        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private static string Lasting(string duration) => Durations.Parts(duration) is { } parts
        ? string.Join(" ", parts.Select(p => p.Number + " " + (p.Unit switch { 'Y' => "year", 'M' => "month", 'W' => "week", 'D' => "day", 'H' => "hour", _ => "minute" }) + (p.Number == "1" ? "" : "s")))
        : $"“{duration}”";
}
