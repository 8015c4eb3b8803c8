using Wanglai.Model.Claims;

namespace Wanglai.Inquiry;

/// <summary>A party of a claim, resolved by the directory.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Name">Its one name in <see cref="ClaimBook.Parties"/>.</param>
/// <param name="Type">What sort of thing the claim takes it for.</param>
public readonly record struct BookParty(Role Role, string Name, EntityType Type);
