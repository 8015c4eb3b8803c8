using System.Collections.Frozen;
using System.Text.Json;

namespace Wanglai.Model.Claims;

/// <summary>The names of the contract's vocabulary as they stand in files: lower case, words joined by hyphens (<c>not-member</c>).</summary>
public static class WireNames
{
    /// <summary>The name of <paramref name="value"/> in files.</summary>
    public static string ToWire<T>(this T value)
        where T : struct, Enum => Table<T>.Names[value];

    /// <summary>Finds the value that is called <paramref name="name"/> in files; exact, case-sensitive.</summary>
    public static bool TryFromWire<T>(string? name, out T value)
        where T : struct, Enum
    {
        value = default;
        return name is not null && Table<T>.Values.TryGetValue(name, out value);
    }

    /// <summary>All the names of <typeparamref name="T"/>, in the order of the vocabulary.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => v.ToWire());

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
