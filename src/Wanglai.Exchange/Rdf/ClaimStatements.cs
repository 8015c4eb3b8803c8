using System.Globalization;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using static Wanglai.Exchange.Rdf.RdfNames;

namespace Wanglai.Exchange.Rdf;

/// <summary>
/// States claims in terms of CIDOC CRM 7.1.3 and PROV: each claim is the event that it tells, documented in its source. A denied, prevented or planned
/// happening is typed so (<c>P2_has_type</c>): who counts events must look at it.
/// </summary>
internal static class ClaimStatements
{
    private const string Type = RdfNames.Rdf + "type";
    private const string HasType = Crm + "P2_has_type";
    private const string Label = Rdfs + "label";

    /// <summary>States a claim.</summary>
    public static void Write(IRdfWriter to, RecordedClaim recorded, OriginalPlace? place)
    {
        var (claim, iri, source) = (recorded.Claim, $"{Own}claim:{recorded.Id.Value}", $"{Own}source:{recorded.Source.Value}");
        to.Write(iri, Type, RdfValue.Iri(ClassOf(claim)));
        to.Write(iri, HasType, RdfValue.Iri($"{Own}kind:{claim.Kind.ToWire()}"));
        if (claim.Change is { } change)
        {
            to.Write(iri, HasType, RdfValue.Iri($"{Own}change:{change.ToWire()}"));
        }

        to.Write(iri, HasType, RdfValue.Iri($"{Own}standing:{claim.Standing.ToWire()}"));
        if (claim.Title is { } title)
        {
            to.Write(iri, Label, RdfValue.Words(title, "zh"));
        }

        foreach (var (role, party) in claim.Roles.Select(r => (r.Role, r.Party)))
        {
            to.Write(iri, Participation(role, party.Type, claim), RdfValue.Iri(Entity(party)));
            to.Write(iri, $"{Own}role:{role.ToWire()}", RdfValue.Iri(Entity(party)));
        }

        foreach (var count in claim.Counts)
        {
            to.Write(iri, $"{Own}count:{count.What.ToWire()}", RdfValue.Typed(count.Number.ToString(CultureInfo.InvariantCulture), Xsd + "decimal"));
        }

        var time = iri + "#time";
        if (claim.Time.Value is not null)
        {
            to.Write(iri, Crm + "P4_has_time-span", RdfValue.Iri(time));
        }

        WriteEvidence(to, recorded, place, iri, source);
        if (claim.Time.Value is { } value)
        {
            to.Write(time, Type, RdfValue.Iri(Crm + "E52_Time-Span"));
            to.Write(time, claim.Aspect == TimeAspect.Throughout ? Crm + "P81_ongoing_throughout" : Crm + "P82_at_some_time_within", RdfValue.Typed(value.Text, Edtf));
        }

        foreach (var party in claim.Roles.Select(r => r.Party).DistinctBy(Entity))
        {
            to.Write(Entity(party), Type, RdfValue.Iri(ClassOf(party.Type)));
            to.Write(Entity(party), HasType, RdfValue.Iri($"{Own}type:{party.Type.ToWire()}"));
            to.Write(Entity(party), Label, RdfValue.Words(party.Entity.Length > 0 ? party.Entity : party.Name, "zh"));
        }

        to.Write(source, Type, RdfValue.Iri(Crm + "E31_Document"));
        to.Write(source, Label, RdfValue.Words(claim.Evidence.Source));
        to.End(source);
    }

    private static void WriteEvidence(IRdfWriter to, RecordedClaim recorded, OriginalPlace? place, string iri, string source)
    {
        var evidence = recorded.Claim.Evidence;
        to.Write(iri, Crm + "P70i_is_documented_in", RdfValue.Iri(source));
        to.Write(iri, Crm + "P3_has_note", RdfValue.Words(evidence.Quote, "zh"));
        to.Write(iri, Own + "start", RdfValue.Typed(evidence.Span.Start.ToString(CultureInfo.InvariantCulture), Xsd + "integer"));
        to.Write(iri, Own + "end", RdfValue.Typed(evidence.Span.End.ToString(CultureInfo.InvariantCulture), Xsd + "integer"));
        if (place?.In(Language.English) is { Length: > 0 } words)
        {
            to.Write(iri, Own + "place", RdfValue.Words(words, "en"));
        }

        to.Write(iri, Prov + "wasQuotedFrom", RdfValue.Iri(source));
        to.Write(iri, Prov + "generatedAtTime", RdfValue.Typed(recorded.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Xsd + "dateTime"));
        if (recorded.Claim.Confidence is { } sure)
        {
            to.Write(iri, Own + "confidence", RdfValue.Typed(sure.ToString("0.###", CultureInfo.InvariantCulture), Xsd + "decimal"));
        }
    }
}
