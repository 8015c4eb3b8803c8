namespace Wanglai.Inquiry.Tests;

/// <summary>A folding of a few characters, in place of the real one of the reading.</summary>
internal static class Scripts
{
    private const string Traditional = "國會總錫蘭聯華體動罷來訪團與東";
    private const string Simplified = "国会总锡兰联华体动罢来访团与东";

    public static string ToSimplified(string text) =>
        string.Concat(text.Select(c => Traditional.IndexOf(c) is >= 0 and var i ? Simplified[i] : c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
}
