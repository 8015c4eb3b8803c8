using System.Security.Cryptography;
using System.Text;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Rdf;

/// <summary>The vocabularies that claims are stated in, and the IRIs of our own things.</summary>
internal static class RdfNames
{
    public const string Crm = "http://www.cidoc-crm.org/cidoc-crm/";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>Our own: claims, sources, entities, and the words of the contract.</summary>
    public const string Own = "urn:wanglai:";

    /// <summary>The prefixes of Turtle.</summary>
    public static IReadOnlyList<(string Prefix, string Iri)> Prefixes { get; } =
        [("crm", Crm), ("prov", Prov), ("rdf", Rdf), ("rdfs", Rdfs), ("xsd", Xsd), ("edtf", "http://id.loc.gov/datatypes/edtf/")];

    /// <summary>The IRI of somebody: the same name and type are the same thing, in every export.</summary>
    public static string Entity(Party party)
    {
        var name = party.Entity.Length > 0 ? party.Entity : party.Name;
        return $"{Own}entity:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{party.Type.ToWire()}\n{name}")).AsSpan(0, 10))}";
    }

    /// <summary>The class of somebody.</summary>
    public static string ClassOf(EntityType type) => Crm + type switch
    {
        EntityType.Person => "E21_Person",
        EntityType.Country or EntityType.Place => "E53_Place",
        _ => "E74_Group",
    };

    /// <summary>The class of what a claim tells.</summary>
    public static string ClassOf(Claim claim) => Crm + (claim.Kind, claim.Change) switch
    {
        (ClaimKind.Membership, ClaimChange.Joined) => "E85_Joining",
        (ClaimKind.Membership, ClaimChange.Left or ClaimChange.Expelled) => "E86_Leaving",
        (ClaimKind.Organisation, ClaimChange.Founded) => "E66_Formation",
        (ClaimKind.Organisation, ClaimChange.Dissolved) => "E68_Dissolution",
        (ClaimKind.Context, _) => "E5_Event",
        _ => "E7_Activity",
    };

    /// <summary>How somebody in a role takes part: where it is, who does it, who is there.</summary>
    public static string Participation(Role role, EntityType type, Claim claim) => Crm + (type is EntityType.Country or EntityType.Place
        ? role is Role.Place or Role.Destination ? "P7_took_place_at" : "P12_occurred_in_the_presence_of"
        : ClassOf(claim) == Crm + "E5_Event" ? "P12_occurred_in_the_presence_of"
        : role is Role.Visitor or Role.Organiser or Role.Proposer or Role.Actor or Role.Donor && ClassOf(claim) == Crm + "E7_Activity" ? "P14_carried_out_by" : "P11_had_participant");
}
