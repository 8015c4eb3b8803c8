using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Sentences;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>A review of a year's exchanges 友好往来综述, in the shape of yearbooks: groups received and sent, countries, guests, agreements, aid.</summary>
public static class AnnualReview
{
    /// <summary>The review of <paramref name="period"/>, a year as a rule.</summary>
    /// <exception cref="WanglaiException">Nothing is told of it (WL-P002), or a quote is not what the ledger keeps (WL-P001).</exception>
    public static ReportDocument Of(ReportRequest request, PartyEntry party, Edtf period)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(period);
        var report = new ReportBuilder(request with { Book = request.Book.Only(new() { Period = period }) });
        var dossier = DossierInquiry.Of(report.Book, party);
        report.Chapter("概况", "In figures", [.. Totals(report, party, period), .. Figures.ByCountry(report, party.Name, period)]);
        report.Chapter("来访", "Received", Certain(dossier.VisitsReceived));
        report.Chapter("主要来宾", "Notable guests", Guests(report, Certain(dossier.VisitsReceived)));
        report.Chapter("出访", "Sent", Certain(dossier.VisitsPaid));
        report.Chapter("会见", "Meetings", Certain(dossier.Meetings));
        report.Chapter("会议和活动", "Congresses and other events", Certain(dossier.Gatherings));
        report.Chapter("协议与合作", "Agreements and cooperation", Certain([.. dossier.Agreements, .. dossier.Cooperation]));
        report.Chapter("援助", "Aid", Certain([.. dossier.AidGiven, .. dossier.AidReceived]));
        report.Chapter("关系的变化", "How relations changed", Certain(OfKind(report.Book, party.Name, ClaimKind.Relation)));
        report.Chapter("主张和立场", "Proposals and positions", Certain([.. dossier.Proposals, .. dossier.Stances]));
        report.Chapter("组织和任职", "Bodies and offices", Certain([.. dossier.Memberships, .. dossier.Offices, .. dossier.Life.Told]));
        report.Chapter("拟议和未成之事", "Planned, and not come about", Certain([.. dossier.OpenThreads, .. dossier.Settled]));
        report.Chapter(
            "日期只知大概、可能在此期间的事",
            "Of vague date, and possibly of this time",
            [.. OfKind(report.Book, party.Name).Where(e => e.Time is { } time && !TimesMeet.LiesWithin(time, period))]);
        report.Chapter("说法不一", "What is told differently", Differences.Of(report, dossier.Disputes));
        report.Chapter("来源所说的总数", "Totals that sources state", Figures.Stated(report, ExchangeStatistics.Of(report.Book, party.Name, [], period)));
        var (name, time) = (report.Name(party.Label), ChronicleReport.Period(report.Speech, period));
        return report.Build(report.Speech.Say($"{time}友好往来综述", $"Review of exchanges, {time}"), name);

        IEnumerable<HappeningEntry> Certain(IEnumerable<HappeningEntry> entries) => entries.Where(e => e.Time is { } when && TimesMeet.LiesWithin(when, period));
    }

    private static IEnumerable<HappeningEntry> OfKind(ClaimBook book, string party, params ClaimKind[] kinds) =>
        Chronicle.Of(book, new() { Parties = [party], Kinds = [.. kinds] }).Groups.SelectMany(g => g.Entries);

    /// <summary>The sentences that a yearbook begins with: how many came, how many went, from how many countries.</summary>
    private static IEnumerable<Block> Totals(ReportBuilder report, PartyEntry party, Edtf period)
    {
        var (speech, name) = (report.Speech, report.Name(party.Label));
        var when = ChronicleReport.Period(speech, period);
        var visits = ExchangeStatistics.Of(report.Book.Only(new() { Kinds = [ClaimKind.Visit] }), party.Name, [ExchangeDimension.Direction], period);
        var statements = visits.Rows.Select(row => new Statement(
            "",
            speech.Say(
                $"据所收来源，{when}{name}{Direction(row).Chinese}{Figures.CountInSentence(speech, row)}批{Persons(speech, row)}。",
                $"By the sources read, {EnglishNames.InSentence(party.Label)} {Direction(row).English} {Figures.CountInSentence(speech, row)} {(row.Possible == 1 ? "visit" : "visits")} in {when}{Persons(speech, row)}."),
            report.Citer.OfFigure(row.Claims))).ToList();
        var countries = CountedExchange.Of(report.Book, party.Name, period).Where(e => !e.Countries.IsEmpty).ToList();
        if (countries.Count > 0)
        {
            var names = countries.SelectMany(e => e.Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(report.Book.Label).ToList();
            statements.Add(new(
                "",
                speech.Say(
                    $"各项往来涉及{names.Count}个国家和地区：{string.Join('、', names.Select(n => n.Name))}。",
                    $"The exchanges concern {names.Count} {(names.Count == 1 ? "country or region" : "countries and regions")}: {string.Join(", ", names.Select(report.Name))}."),
                report.Citer.OfFigure(countries.SelectMany(e => e.Claims).Distinct())));
        }

        return statements.Count == 0 ? [] : [new Prose([.. statements])];
    }

    private static (string Chinese, string English) Direction(ExchangeRow row) => row.Key[0] switch
    {
        "received" => ("接待来访", "received"),
        "paid" => ("出访", "paid"),
        _ => ("与对方互访", "exchanged"),
    };

    private static string Persons(Speech speech, ExchangeRow row) => row.Persons == 0
        ? ""
        : row.WithoutPersons == 0
            ? speech.Say($"、{ReportBuilder.Number(row.Persons)}人次", $", {ReportBuilder.Number(row.Persons)} persons")
            : speech.Say(
                $"，其中{row.Possible - row.WithoutPersons}批载有人数，共{ReportBuilder.Number(row.Persons)}人次",
                $", {row.Possible - row.WithoutPersons} of them with a number of persons, {ReportBuilder.Number(row.Persons)} together");

    private static IEnumerable<Block> Guests(ReportBuilder report, IEnumerable<HappeningEntry> received)
    {
        var speech = report.Speech;
        return ReportBuilder.Table(
            speech.Say("率团者和来访人士", "Leaders of delegations and visiting persons"),
            [new(speech.Say("来宾", "guest"), 4), new(speech.Say("所代表的一方", "from"), 5), new(speech.Say("时间", "when"), 4), new(speech.Say("会见者", "received by"), 4)],
            from visit in received
            from guest in In(visit, Role.Head).Concat(In(visit, Role.Visitor).Where(p => p.Type == EntityType.Person)).DistinctBy(p => p.Name)
            select new TableRow(
                new Cell(report.Name(guest), report.Citer.Of(visit.Evidence)),
                new Cell(string.Join(speech.Comma, In(visit, Role.Visitor).Where(p => p.Type != EntityType.Person).Select(report.Name))),
                new Cell(report.Teller.Sentences.Time(visit.Time!)),
                new Cell(string.Join(speech.Comma, In(visit, Role.Met).Select(report.Name)))));
    }

    private static IEnumerable<PartyLabel> In(HappeningEntry entry, Role role) => entry.Parties.Where(r => r.Role == role).SelectMany(r => r.Parties);
}
