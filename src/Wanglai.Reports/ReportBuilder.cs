using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Reports.Citing;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Sentences;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>Puts a report together, chapter by chapter; a chapter of which nothing is told is left out.</summary>
internal sealed class ReportBuilder
{
    private readonly ReportRequest _request;
    private readonly List<Block> _blocks = [];
    private readonly ICitationStyle _style;
    private readonly SortedDictionary<string, string> _named = new(StringComparer.Ordinal);

    public ReportBuilder(ReportRequest request)
    {
        _request = request;
        _style = ICitationStyle.Of(request.Speech);
        Citer = new(request.View, request.Book);
        Teller = new(request.Book, request.Speech, Citer);
    }

    public Speech Speech => _request.Speech;

    public ClaimBook Book => _request.Book;

    public Citer Citer { get; }

    public Teller Teller { get; }

    /// <summary>A chapter of the happenings <paramref name="entries"/>, told by year.</summary>
    public void Chapter(string chinese, string english, IEnumerable<HappeningEntry> entries) => Chapter(chinese, english, Told(entries));

    /// <summary>A chapter of <paramref name="blocks"/>.</summary>
    public void Chapter(string chinese, string english, params IEnumerable<Block> blocks) => Add(1, Speech.Say(chinese, english), blocks);

    /// <summary>A part of a chapter.</summary>
    public void Add(int level, string heading, IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        if (all.Count > 0)
        {
            _blocks.Add(new Heading(level, heading));
            _blocks.AddRange(all);
        }
    }

    /// <summary>Happenings told by year.</summary>
    public IEnumerable<Block> Told(IEnumerable<HappeningEntry> entries) => Teller.ByYear(Noted(entries));

    /// <summary>Happenings told one by one, their dates set off.</summary>
    public IEnumerable<Block> Listed(IEnumerable<HappeningEntry> entries) => Teller.OneByOne(Noted(entries));

    /// <summary>A party's name in a cell.</summary>
    public string Name(PartyLabel party)
    {
        Note(party);
        return ReportNames.Of(Speech, party);
    }

    /// <summary>A number as the language writes it.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A table, where it has rows.</summary>
    public static IEnumerable<Block> Table(string caption, ImmutableArray<TableColumn> columns, IEnumerable<TableRow> rows)
    {
        var all = rows.ToImmutableArray();
        return all.IsEmpty ? [] : [new Table(caption, columns, all)];
    }

    /// <summary>The report.</summary>
    /// <exception cref="WanglaiException">Nothing is told (WL-P002).</exception>
    public ReportDocument Build(string title, string? subtitle)
    {
        if (_blocks.Count == 0)
        {
            throw new WanglaiException(ReportProblems.NothingTold(subtitle ?? title));
        }

        var works = Citer.Works.ToList();
        Chapter("来源", "Sources", works.Select(w => new Remark([.. _style.Listed(w)], IsWork: true)));
        if (Speech.Language == Language.English)
        {
            Chapter("", "Names as the sources have them", _named.Count == 0 ? [] : [Remark.Of(string.Join("; ", _named.Select(n => $"{n.Key}: {n.Value}")) + ".")]);
        }

        var head = _request.View.Head;
        return new(
            Speech,
            new(
                title,
                subtitle,
                [
                    Speech.Say(
                        $"据 {works.Count} 份来源中的 {Citer.Claims} 条陈述写成；每句话的出处见脚注，引文均与账本所存原文核对无误。",
                        $"Made from {Citer.Claims} claims of {works.Count} sources. Every sentence is cited in a note, and every quote was compared with the text that the ledger keeps."),
                    Speech.Say($"账本第 {head.Batches} 批，散列值 {head.Hash[..16]}", $"Ledger batch {head.Batches}, hash {head.Hash[..16]}"),
                ],
                Teller.Sentences.Time(_request.Made)),
            [.. _blocks]);
    }

    // English sentences call parties by their English names; the sources' names stand in a list at the end.
    private IEnumerable<HappeningEntry> Noted(IEnumerable<HappeningEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var party in entry.Parties.SelectMany(r => r.Parties))
            {
                Note(party);
            }

            yield return entry;
        }
    }

    private void Note(PartyLabel party)
    {
        if (party.English is { } english && english != party.Name && party.Type is EntityType.Organisation or EntityType.Person)
        {
            _named[english] = party.Name;
        }
    }
}
