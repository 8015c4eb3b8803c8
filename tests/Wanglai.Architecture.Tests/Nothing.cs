namespace Wanglai.Architecture.Tests;

/// <summary>Asserts that there are no findings; where there are, all of them are told, not the first few.</summary>
internal static class Nothing
{
    public static void Of<T>(IEnumerable<T> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all)}");
    }
}
