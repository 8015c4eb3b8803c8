using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>The last time that two parties are told to have met.</summary>
/// <param name="Claim">The claim that tells it.</param>
/// <param name="Kind">Visit, meeting, gathering, agreement or cooperation; relation where a contact is told and no more.</param>
/// <param name="Time">When.</param>
public sealed record LastContact(ClaimId Claim, ClaimKind Kind, Edtf Time);
