using System.Collections.Immutable;

namespace Wanglai.Inquiry.Searching;

/// <summary>One of the words that a search asks for, all of which must be found.</summary>
/// <param name="Words">The word or phrase as asked.</param>
/// <param name="AlsoFound">Other names of the parties that it names, which are found as well.</param>
public sealed record SearchTerm(string Words, ImmutableArray<string> AlsoFound);
