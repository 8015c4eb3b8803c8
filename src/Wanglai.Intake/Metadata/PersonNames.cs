namespace Wanglai.Intake.Metadata;

/// <summary>Names of persons as people write them.</summary>
internal static class PersonNames
{
    /// <summary>Family and given name in the order of their language: 刘宁一, Walter Citrine.</summary>
    public static string Of(string family, string given) =>
        given.Length == 0 ? family : family.Length == 0 ? given : IsChinese(family) ? family + given : $"{given} {family}";

    /// <summary>A name that may stand with its family name first: <c>Citrine, Walter</c>; <c>刘, 宁一</c>.</summary>
    public static string Of(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? name.Trim() : Of(name[..comma].Trim(), name[(comma + 1)..].Trim());
    }

    private static bool IsChinese(string name) => name.Any(c => c is >= '\u3400' and <= '\u9FFF');
}
