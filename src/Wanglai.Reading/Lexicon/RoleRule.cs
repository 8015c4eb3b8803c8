using Wanglai.Model.Claims;

namespace Wanglai.Reading.Lexicon;

/// <summary>Which slots fill a role, in order, and which types of party may.</summary>
/// <param name="Role">The role.</param>
/// <param name="Sources">The slots, each with the types that it lets through.</param>
/// <param name="FirstOnly">True where the first slot that gives anybody ends the search.</param>
internal sealed record RoleRule(Role Role, (Slot Slot, EntityTypes Types)[] Sources, bool FirstOnly);
