namespace Wanglai.Model.Claims;

/// <summary>The part that an entity plays in a claim. Each kind has its own roles: see <see cref="ClaimVocabulary"/>.</summary>
public enum Role
{
    /// <summary>A side of a relation, an agreement or a cooperation; the first is the one whose relations are told.</summary>
    Party,

    /// <summary>Who sends the visit: the organisation or country; the person, where nobody sends.</summary>
    Visitor,

    /// <summary>Who leads the visit.</summary>
    Head,

    /// <summary>Who invites or receives as host.</summary>
    Host,

    /// <summary>The country, place or organisation visited.</summary>
    Destination,

    /// <summary>Who received the guests or talked with them.</summary>
    Met,

    /// <summary>Who takes part in a meeting or gathering.</summary>
    Participant,

    /// <summary>Where it was.</summary>
    Place,

    /// <summary>Who held the gathering or called the mobilisation.</summary>
    Organiser,

    /// <summary>Who belongs to a body.</summary>
    Member,

    /// <summary>The body that a member belongs to, or in which an office is.</summary>
    Body,

    /// <summary>Who holds an office.</summary>
    Holder,

    /// <summary>The organisation whose life is told.</summary>
    Subject,

    /// <summary>The new name, the parts, the successor or the parent.</summary>
    Other,

    /// <summary>Who gives.</summary>
    Donor,

    /// <summary>Who receives.</summary>
    Recipient,

    /// <summary>Who proposes.</summary>
    Proposer,

    /// <summary>To whom it is proposed.</summary>
    Addressee,

    /// <summary>Who takes a stance, or acts in a happening of the world around.</summary>
    Actor,

    /// <summary>Whom a stance is about.</summary>
    Target,
}
