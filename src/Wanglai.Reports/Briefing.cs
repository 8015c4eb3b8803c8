using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Reports.Documents;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>A briefing 简报 on a party: its relations and their course, who went and came, what was agreed, what is still open.</summary>
public static class Briefing
{
    /// <summary>The briefing on <paramref name="party"/>.</summary>
    /// <exception cref="WanglaiException">No claim names it (WL-P002), or a quote is not what the ledger keeps (WL-P001).</exception>
    public static ReportDocument Of(ReportRequest request, PartyEntry party)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(party);
        var report = new ReportBuilder(request);
        var dossier = DossierInquiry.Of(request.Book, party);
        report.Chapter("组织沿革", "Its life", dossier.Life.Told);
        report.Chapter("关系状况", "Relations", Course(report, party.Name, request.Made));
        report.Chapter("关系的变化", "How relations changed", OfKind(request.Book, party.Name, ClaimKind.Relation));
        report.Chapter("往来概数", "Exchanges in figures", Figures.ByTime(report, party.Name));
        report.Chapter("出访", "Visits paid", dossier.VisitsPaid);
        report.Chapter("来访", "Visits received", dossier.VisitsReceived);
        report.Chapter("会见", "Meetings", dossier.Meetings);
        report.Chapter("会议和活动", "Congresses and other events", dossier.Gatherings);
        report.Chapter("协议", "Agreements", dossier.Agreements);
        report.Chapter("合作", "Cooperation", dossier.Cooperation);
        report.Chapter("提供的援助", "Aid given", dossier.AidGiven);
        report.Chapter("得到的援助", "Aid received", dossier.AidReceived);
        report.Chapter("成员资格", "Memberships", dossier.Memberships);
        report.Chapter("任职", "Offices", dossier.Offices);
        report.Chapter("主张", "Proposals", dossier.Proposals);
        report.Chapter("立场和群众行动", "Positions and mass actions", dossier.Stances);
        report.Chapter("对方人士", "Persons of the other side", People(report, dossier));
        report.Chapter("未了之事", "What is still open", dossier.OpenThreads);
        report.Chapter("已有下文或被否认的事", "What was settled later, and what is denied", dossier.Settled);
        report.Chapter("说法不一", "What is told differently", Differences.Of(report, dossier.Disputes));
        report.Chapter("背景", "The world around", dossier.Context);
        var name = report.Speech.Language == Language.English ? party.English ?? party.Name : party.Name;
        return report.Build(report.Speech.Say($"{name}简报", $"Briefing: {name}"), report.Speech.Language == Language.English && party.English is not null ? party.Name : party.English);
    }

    private static IEnumerable<HappeningEntry> OfKind(ClaimBook book, string party, ClaimKind kind) =>
        Chronicle.Of(book, new() { Parties = [party], Kinds = [kind], Standings = [Standing.Asserted] }).Groups.SelectMany(g => g.Entries);

    private static IEnumerable<Block> Course(ReportBuilder report, string party, Edtf when)
    {
        var speech = report.Speech;
        var rows = RelationTable.Of(report.Book, party, when).Rows;
        if (rows.IsEmpty)
        {
            yield break;
        }

        yield return new Table(
            speech.Say("与各方的关系", "Relations with each counterpart"),
            [
                new(speech.Say("国家", "country"), 3), new(speech.Say("对方", "counterpart"), 6), new(speech.Say("关系", "relations"), 5),
                new(speech.Say("自何时", "since"), 4), new(speech.Say("最近往来", "last contact"), 4),
            ],
            [
                .. rows.Select(row => new TableRow(
                    new Cell(report.Book.Parties.Find(row.Other.Name)?.Country is { } country ? report.Name(report.Book.Label(country)) : ""),
                    new Cell(report.Name(row.Other)),
                    new Cell(
                        string.Join(speech.Say("，", "; "), row.States.Select(s => StateWords.Of(speech, s.Certainty) + speech.Say("", " ") + StateWords.Of(speech, s.State))),
                        report.Citer.OfFigure(row.States.SelectMany(s => s.Claims).Distinct())),
                    new Cell(Since(speech, row.States[0].Since)),
                    row.LastContact is { } contact ? new Cell(report.Teller.Sentences.Time(contact.Time), report.Citer.OfFigure([contact.Claim])) : new Cell(""))),
            ]);
        yield return Remark.Of(speech.Say(
            "关系由各条陈述推算：自所述变化之日起，直到有陈述说它改变为止。“可能”表示日期含糊或说法不一，不止一种情形说得通。没有说从何时起的，最早算到该方成立之日（据权威档）。",
            "Relations are computed from the claims: a state holds from the day that a claim gives it until a claim tells that it changed. “Possibly” means that dates are vague or tellings differ, and more than one course fits them. Where no beginning is told, the earliest is the day on which a party was founded, by the authority files."));
    }

    private static string Since(Speech speech, StateStart since) => (since.Possibly, since.Certainly) switch
    {
        (null, null) => "",
        ({ } first, { } last) => Words(speech, DayWords.Range(first, last)),
        (null, { } last) => speech.Say($"至迟{Words(speech, last.ToString())}", $"{Words(speech, last.ToString())} at the latest"),
        ({ } first, null) => speech.Say($"至早{Words(speech, first.ToString())}", $"{Words(speech, first.ToString())} at the earliest"),
    };

    private static string Words(Speech speech, string edtf) => Edtf.TryParse(edtf, out var time) ? speech.Say(EdtfWords.Chinese(time), EdtfWords.English(time)) : edtf;

    private static IEnumerable<Block> People(ReportBuilder report, Dossier dossier)
    {
        var speech = report.Speech;
        return ReportBuilder.Table(
            speech.Say("来往中见到的对方人士", "Persons of the other side who were met"),
            [new(speech.Say("人物", "person"), 4), new(speech.Say("次数", "times"), 2, IsNumber: true), new(speech.Say("时间", "when"), 6)],
            dossier.PeopleMet.Select(p => new TableRow(
                new Cell(report.Name(p.Person), report.Citer.OfFigure(p.Times.Select(t => t.Claim))),
                new Cell(ReportBuilder.Number(p.Times.Length)),
                new Cell(string.Join(speech.Say("；", "; "), p.Times.Select(t => t.Time is { } time ? report.Teller.Sentences.Time(time) : speech.Say("时间未载", "no date")).Distinct())))));
    }
}
