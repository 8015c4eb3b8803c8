using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Wanglai.Model.Claims;

/// <summary>The names of the contract's vocabulary as they stand in files: lower case, words joined by hyphens (<c>not-member</c>).</summary>
public static class WireNames
{
    /// <summary>The name of <paramref name="value"/> in files.</summary>
    public static string ToWire<T>(this T value)
        where T : struct, Enum => Table<T>.Names[Unsafe.As<T, int>(ref value)];

    /// <summary>Finds the value that is called <paramref name="name"/> in files; exact, case-sensitive.</summary>
    public static bool TryFromWire<T>(string? name, out T value)
        where T : struct, Enum
    {
        var number = 0;
        var isKnown = name is not null && Table<T>.Numbers.TryGetValue(name, out number);
        value = Unsafe.As<int, T>(ref number);
        return isKnown;
    }

    /// <summary>All the names of <typeparamref name="T"/>, in the order of the vocabulary.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Table<T>.Names;

    /// <summary>
    /// The names by number, and the numbers by name: tables of the values themselves would each be compiled by itself when the program
    /// starts, which took longer than most questions.
    /// </summary>
    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] Names = Made();
        public static readonly Dictionary<string, int> Numbers = MadeOf(Names);

#pragma warning disable CA2263 // The generic overloads are what is compiled for each type by itself.
        private static string[] Made()
        {
            string[] names = [.. Enum.GetNames(typeof(T)).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
            var values = (int[])Enum.GetValuesAsUnderlyingType(typeof(T));
            return values.AsSpan().SequenceEqual(Enumerable.Range(0, values.Length).ToArray()) ? names : throw new NotSupportedException($"The values of {typeof(T).Name} are not numbered from 0 on.");
        }
#pragma warning restore CA2263

        private static Dictionary<string, int> MadeOf(string[] names)
        {
            var numbers = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++)
            {
                numbers.Add(names[i], i);
            }

            return numbers;
        }
    }
}
