using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>A name, and when it was in use.</summary>
/// <param name="Text">The name, in Simplified script where it is Chinese.</param>
/// <param name="Period">When it was in use; null where it is not bound to a time.</param>
/// <param name="NeedsContext">
/// True for a short name that means other things in other documents (总评, 同盟, a two-letter abbreviation):
/// to be taken for this entry only in a document that also names the entry in full, or its country.
/// </param>
public sealed record NameInTime(string Text, Edtf? Period = null, bool NeedsContext = false);
