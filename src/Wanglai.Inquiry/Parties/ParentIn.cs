using Wanglai.Time;

namespace Wanglai.Inquiry.Parties;

/// <summary>To whom a party belongs as a part of it.</summary>
/// <param name="Name">The one name of the body above; null where it belongs to none in that time.</param>
/// <param name="Period">When; null where no time is given: then it holds whenever nothing timed says otherwise.</param>
public sealed record ParentIn(string? Name, Edtf? Period);
