using System.Security.Cryptography;
using System.Text;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger;

/// <summary>The hash that a text is known by: SHA-256 of its UTF-8, in lower-case hexadecimal.</summary>
internal static class TextHash
{
    /// <summary>The hash of a text.</summary>
    public static string Of(SourceText text) => Of(Encoding.UTF8.GetBytes(text.Text));

    /// <summary>The hash of a text that is in UTF-8 already.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(SHA256.HashData(utf8));
}
