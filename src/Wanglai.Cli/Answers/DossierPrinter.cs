using System.Collections.Immutable;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints all that is told of one party, section by section; empty sections are left out.</summary>
internal sealed class DossierPrinter(CliHost host)
{
    private readonly Speech _speech = host.Speech;

    public void Print(Dossier dossier)
    {
        host.Printer.Heading(StateWords.Of(_speech, dossier.Party));
        PrintNames(dossier);
        PrintLife(dossier.Life);
        PrintRelations(dossier.Relations);
        Section(_speech.Say("沿革", "Its life, as told"), dossier.Life.Told);
        Section(_speech.Say("出访", "Visits paid"), dossier.VisitsPaid);
        Section(_speech.Say("来访", "Visits received"), dossier.VisitsReceived);
        Section(_speech.Say("会谈", "Meetings"), dossier.Meetings);
        Section(_speech.Say("会议活动", "Gatherings"), dossier.Gatherings);
        PrintPeople(dossier.PeopleMet);
        Section(_speech.Say("协议", "Agreements"), dossier.Agreements);
        Section(_speech.Say("合作", "Cooperation"), dossier.Cooperation);
        Section(_speech.Say("职务", "Offices"), dossier.Offices);
        Section(_speech.Say("成员资格", "Memberships"), dossier.Memberships);
        Section(_speech.Say("给予的援助", "Aid given"), dossier.AidGiven);
        Section(_speech.Say("受到的援助", "Aid received"), dossier.AidReceived);
        Section(_speech.Say("主张", "Proposals"), dossier.Proposals);
        Section(_speech.Say("立场与行动", "Stances and mobilisations"), dossier.Stances);
        Section(_speech.Say("背景", "Context"), dossier.Context);
        Section(_speech.Say("未了之事", "Open threads"), dossier.OpenThreads);
        Section(_speech.Say("后来有了结果的，和有来源否认的", "Settled later, or denied"), dossier.Settled);
        PrintDisputes(dossier);
        PrintSources(dossier);
    }

    private void PrintDisputes(Dossier dossier)
    {
        if (!dossier.Disputes.IsEmpty)
        {
            Title(_speech.Say("各处说法不一的", "What the sources tell differently"));
            foreach (var link in dossier.Disputes)
            {
                DisputeLines.Print(host, link);
            }
        }
    }

    private void PrintNames(Dossier dossier)
    {
        if (!dossier.Names.IsEmpty)
        {
            Fact(_speech.Say("又名", "also called"), Listed(dossier.Names.Select(n => n.Name + InBrackets(n.Period))));
        }
    }

    private void PrintLife(PartyLife life)
    {
        Fact(_speech.Say("国家", "country"), life.Country);
        Fact(_speech.Say("级别", "level"), life.Level is { } level ? ClaimWords.Of(_speech, level) : null);
        Fact(
            _speech.Say("上级", "part of"),
            Listed(life.Parents.Select(p => (p.Party is { } parent ? StateWords.Of(_speech, parent) : _speech.Say("无", "none")) + InBrackets(p.Period))));
        Fact(_speech.Say("下属", "parts"), Listed(life.Parts.Select(p => StateWords.Of(_speech, p))));
        Fact(_speech.Say("成立", "founded"), life.Founded?.Text);
        Fact(_speech.Say("终止", "ended"), life.Ended?.Text);
        Fact(_speech.Say("前身", "came from"), Listed(life.CameFrom.Select(p => StateWords.Of(_speech, p))));
        Fact(_speech.Say("后来成为", "became"), Listed(life.Became.Select(b => StateWords.Of(_speech, b.Party) + InBrackets(b.When))));
    }

    private string? Listed(IEnumerable<string> names) => string.Join(_speech.Comma, names) is { Length: > 0 } list ? list : null;

    private string InBrackets(Edtf? time) => time is null ? "" : _speech.Say($"（{time.Text}）", $" ({time.Text})");

    private void PrintRelations(ImmutableArray<RelationRibbon> ribbons)
    {
        if (ribbons.IsEmpty)
        {
            return;
        }

        Title(_speech.Say("关系", "Relations"));
        foreach (var ribbon in ribbons)
        {
            var disputed = ribbon.Disputes.IsEmpty ? "" : _speech.Say($"（来源不一致 {ribbon.Disputes.Length} 处）", $" (sources disagree: {ribbon.Disputes.Length})");
            host.Printer.Line("  ", new(StateWords.Of(_speech, ribbon.Other), Tone.Strong), new(disputed, Tone.Bad));
            foreach (var stretch in Stretches(ribbon.Segments))
            {
                PrintStretch(stretch);
            }
        }
    }

    /// <summary>Neighbouring segments that say the same on other grounds are one line to people.</summary>
    private static IEnumerable<List<StateSegment>> Stretches(ImmutableArray<StateSegment> segments)
    {
        List<StateSegment> stretch = [];
        foreach (var segment in segments)
        {
            if (stretch.Count > 0 && (stretch[^1].Last?.Number + 1 != segment.First?.Number || !Said(stretch[^1]).SequenceEqual(Said(segment))))
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(segment);
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }

    private static IEnumerable<(RelationState State, Certainty Certainty)> Said(StateSegment segment) => segment.States.Select(s => (s.State, s.Certainty));

    private void PrintStretch(List<StateSegment> stretch)
    {
        var (first, last) = (stretch[0].First, stretch[^1].Last);
        var time = first is { } from && last is { } to ? DayWords.Range(from, to) : $"{first?.ToString() ?? ".."}/{last?.ToString() ?? ".."}";
        var states = Said(stretch[0]).Select(s => $"{StateWords.Of(_speech, s.Certainty)}{_speech.Say("", " ")}{StateWords.Of(_speech, s.State)}");
        var claims = stretch.SelectMany(s => s.States).SelectMany(s => s.Claims).Distinct().Select(c => c.Value);
        host.Printer.Line("    ", time, "  ", string.Join(_speech.Comma, states), "  ", new(string.Join(' ', claims), Tone.Faint));
    }

    private void PrintPeople(ImmutableArray<PersonMet> people)
    {
        if (people.IsEmpty)
        {
            return;
        }

        Title(_speech.Say("会见过的人", "People met"));
        foreach (var met in people)
        {
            var offices = string.Join(_speech.Comma, met.Offices.Select(o => o.Title).Where(t => t is not null).Distinct());
            var times = string.Join(_speech.Comma, met.Times.Select(t => t.Time?.Text ?? "–"));
            host.Printer.Line(
                "  ", new(StateWords.Of(_speech, met.Person), Tone.Strong), offices.Length > 0 ? _speech.Say($"（{offices}）", $" ({offices})") : "", "  ", times, "  ",
                new(string.Join(' ', met.Times.Select(t => t.Claim.Value).Distinct()), Tone.Faint));
        }
    }

    private void PrintSources(Dossier dossier)
    {
        if (dossier.LastContact is { } last)
        {
            host.Printer.Gap();
            host.Printer.Line(
                _speech.Say("最近一次往来：", "Last contact: "), new(last.Contact.Time.Text, Tone.Strong), " ",
                StateWords.Of(_speech, last.Other), " ", ClaimWords.Of(_speech, last.Contact.Kind), "  ", new(last.Contact.Claim.Value, Tone.Faint));
        }

        if (!dossier.Sources.IsEmpty)
        {
            Title(_speech.Say("来源", "Sources"));
            foreach (var source in dossier.Sources)
            {
                host.Printer.Line("  ", source.Name, "  ", _speech.Say($"{source.Claims} 条陈述", $"{source.Claims} claims"), "  ", new(source.Source.Value, Tone.Faint));
            }
        }
    }

    private void Section(string title, ImmutableArray<HappeningEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        Title(title);
        foreach (var entry in entries)
        {
            HappeningLines.Print(host, entry);
        }
    }

    private void Title(string title)
    {
        host.Printer.Gap();
        host.Printer.Heading(title);
    }

    private void Fact(string name, string? value)
    {
        if (value is not null)
        {
            host.Printer.Line("  ", new(name + _speech.Colon, Tone.Faint), value);
        }
    }
}
