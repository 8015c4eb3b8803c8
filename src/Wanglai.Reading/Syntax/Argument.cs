using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;

namespace Wanglai.Reading.Syntax;

/// <summary>An argument of a predicate.</summary>
/// <param name="Slot">Where it stands.</param>
/// <param name="Mention">Who it is.</param>
/// <param name="Carried">True where it was carried on from an earlier clause, so that the clause has no word for it.</param>
internal readonly record struct Argument(Slot Slot, Mention Mention, bool Carried = false);
