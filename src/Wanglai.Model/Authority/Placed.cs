namespace Wanglai.Model.Authority;

/// <summary>An entry with the row that it was read from.</summary>
internal sealed record Placed<T>(T Entry, AuthorityRow Row)
    where T : class, IAuthorityEntry;
