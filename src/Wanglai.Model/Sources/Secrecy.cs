namespace Wanglai.Model.Sources;

/// <summary>Who may see a source, from everybody to few; a higher value is seen by fewer.</summary>
public enum Secrecy
{
    /// <summary>Whoever may look at the ledger at all.</summary>
    Open,

    /// <summary>Those who work on it.</summary>
    Internal,

    /// <summary>Those who keep it.</summary>
    Secret,
}

/// <summary>Understands what people write of a source's confidentiality.</summary>
public static class SecrecyWords
{
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase) { "公开", "公開", "不保密", "public", "open", "unclassified" };
    private static readonly HashSet<string> Internal = new(StringComparer.OrdinalIgnoreCase) { "内部", "內部", "内部资料", "內部資料", "internal", "restricted" };

    /// <summary>
    /// What <paramref name="words"/> mean: 公开, public and the like, or nothing, are open; 内部, internal and the like are for those who work on
    /// the ledger; any other words are secret, so that what is not understood is not shown.
    /// </summary>
    public static Secrecy Of(string? words)
    {
        var said = words?.Trim() ?? "";
        return said.Length == 0 || Open.Contains(said) ? Secrecy.Open : Internal.Contains(said) ? Secrecy.Internal : Secrecy.Secret;
    }
}
