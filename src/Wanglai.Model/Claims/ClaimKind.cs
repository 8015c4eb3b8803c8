namespace Wanglai.Model.Claims;

/// <summary>What a claim is about: the fourteen kinds of the contract. The first twelve are the core kinds.</summary>
public enum ClaimKind
{
    /// <summary>The state of relations between parties.</summary>
    Relation,

    /// <summary>A person or delegation goes to another country or organisation.</summary>
    Visit,

    /// <summary>People or organisations meet or hold talks.</summary>
    Meeting,

    /// <summary>A congress, conference, seminar, celebration or training course.</summary>
    Gathering,

    /// <summary>An agreement, joint statement, communiqué or memorandum.</summary>
    Agreement,

    /// <summary>An organisation and a body it belongs to.</summary>
    Membership,

    /// <summary>A person and an office.</summary>
    Office,

    /// <summary>The life of an organisation: founded, renamed, split, and so on.</summary>
    Organisation,

    /// <summary>Help given: money, goods, experts, buildings.</summary>
    Aid,

    /// <summary>A project, programme, trade arrangement or standing exchange.</summary>
    Cooperation,

    /// <summary>A proposal, principle, policy line or demand.</summary>
    Proposal,

    /// <summary>A rally, march, strike or campaign.</summary>
    Mobilisation,

    /// <summary>A public position: support, congratulation, condemnation, refusal.</summary>
    Stance,

    /// <summary>What happens in the world around.</summary>
    Context,
}
