using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Web.Hosting;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Entries;

/// <summary>A delegation or a meeting as it was typed, right or wrong.</summary>
/// <param name="Date">When.</param>
/// <param name="Sort">What: 来访, 出访, 会见, or the names in files.</param>
/// <param name="Other">The other side: an organisation.</param>
/// <param name="Head">Who led.</param>
/// <param name="People">How many.</param>
/// <param name="Met">Who received or met them, one or several.</param>
/// <param name="File">The file number: it becomes the source.</param>
public sealed partial record EntryRow(string Date, string Sort, string Other, string Head, string People, string Met, string File)
{
    private static readonly string[] Received = ["来访", "來訪", "来", "接待", "received", "visit received"];
    private static readonly string[] Paid = ["出访", "出訪", "往", "访问", "paid", "visit paid"];
    private static readonly string[] Meetings = ["会见", "會見", "会谈", "會談", "met", "meeting"];

    /// <summary>What is entered.</summary>
    /// <exception cref="WanglaiException">It is not understood (WL-S005).</exception>
    public EntrySort What =>
        Is(Received) ? EntrySort.Received : Is(Paid) ? EntrySort.Paid : Is(Meetings) ? EntrySort.Met : throw new WanglaiException(SiteProblems.NotUnderstood("sort", Sort));

    /// <summary>The date: EDTF, or as people and spreadsheets write it (2026年1月30日, 2026/1/30, 2026.1.30).</summary>
    /// <exception cref="WanglaiException">It is none (WL-S006), or there is none (WL-S005).</exception>
    public Edtf When
    {
        get
        {
            var match = Written().Match(Date);
            var text = match.Success
                ? string.Join('-', match.Groups.Values.Skip(1).Where(g => g.Success).Select((g, i) => i == 0 ? g.Value : g.Value.PadLeft(2, '0')))
                : Date;
            return Asked.Time(text) ?? throw new WanglaiException(SiteProblems.NotUnderstood("date", ""));
        }
    }

    /// <summary>The sentence that the source gets, and the claim that it makes.</summary>
    /// <param name="ours">Whose papers these are.</param>
    /// <param name="start">Where in the source's text the sentence begins, in code points.</param>
    /// <exception cref="WanglaiException">A part is missing, or not understood.</exception>
    public (string Sentence, Claim Claim) Write(string ours, int start)
    {
        if (Other.Length == 0 || File.Length == 0)
        {
            throw new WanglaiException(SiteProblems.NotUnderstood(Other.Length == 0 ? "other" : "file", ""));
        }

        var when = When;
        var words = EdtfWords.Chinese(when);
        var met = Separators().Split(Met).Select(m => m.Trim()).Where(m => m.Length > 0).ToList();
        int? people = People.Length == 0 ? null : int.TryParse(People, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : throw new WanglaiException(SiteProblems.NotUnderstood("people", People));
        string?[] aside = [Head.Length > 0 ? $"团长{Head}" : null, people is null ? null : $"{people}人"];
        var delegation = "代表团" + (aside.Any(a => a is not null) ? $"（{string.Join("，", aside.Where(a => a is not null))}）" : "");
        var receivers = met.Count == 0 ? "" : "，" + string.Join("、", met);
        var sentence = What switch
        {
            EntrySort.Received => $"{words}，{Other}{delegation}来访{(met.Count == 0 ? "" : receivers + "会见")}。",
            EntrySort.Paid => $"{words}，{ours}{delegation}访问{Other}{(met.Count == 0 ? "" : receivers + "会见")}。",
            _ => $"{words}，{(met.Count == 0 ? ours : string.Join("、", met))}会见{Other}{(Head.Length > 0 ? Head : "代表")}{(people is null ? "" : $"等{people}人")}。",
        };
        return (sentence, new Claim
        {
            Kind = What == EntrySort.Met ? ClaimKind.Meeting : ClaimKind.Visit,
            Roles = [.. Roles(ours, met)],
            Time = new(when, words),
            Counts = people is { } count ? [new(CountKind.People, count, $"{count}人")] : [],
            Evidence = new(File, new(start, start + new Model.Texts.SourceText(sentence).Length), sentence),
        });
    }

    private IEnumerable<RoleFiller> Roles(string ours, List<string> met)
    {
        var (us, them) = (new Party(What == EntrySort.Received || (What == EntrySort.Met && met.Count > 0) ? "" : ours, ours, EntityType.Organisation), new Party(Other, Other, EntityType.Organisation));
        var head = Head.Length == 0 ? ImmutableArray<Party>.Empty : [Person(Head)];
        var receivers = met.Select(Person);
        return What switch
        {
            EntrySort.Received => [new(Role.Visitor, them), .. head.Select(h => new RoleFiller(Role.Head, h)), new(Role.Host, us), .. receivers.Select(m => new RoleFiller(Role.Met, m))],
            EntrySort.Paid => [new(Role.Visitor, us), .. head.Select(h => new RoleFiller(Role.Head, h)), new(Role.Destination, them), .. receivers.Select(m => new RoleFiller(Role.Met, m))],
            _ => [new(Role.Participant, us), new(Role.Participant, them), .. head.Concat(receivers).Select(p => new RoleFiller(Role.Participant, p))],
        };
    }

    private static Party Person(string name) => new(name, name, EntityType.Person);

    private bool Is(string[] words) => words.Contains(Sort.Trim(), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A\s*([0-9]{4})\s*[年./-]\s*([0-9]{1,2})(?:\s*[月./-]\s*([0-9]{1,2})?\s*日?)?\s*\z")]
    private static partial Regex Written();

    [GeneratedRegex("[、，,;；]")]
    private static partial Regex Separators();
}
