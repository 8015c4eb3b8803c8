using System.Buffers;
using System.Runtime.InteropServices;
using Wanglai.Ledger.Words;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// Tells quickly of most claims and texts that a search will not find them, from their UTF-8: it folds them and looks for the words, and
/// for the names that stand for the words. Not safe to use from several threads.
/// </summary>
internal sealed class FirstLook
{
    private readonly SearchFold _fold;
    private readonly (SearchValues<string> Words, string[] Latin)[] _words;
    private readonly List<char> _folded = [];
    private char[] _text = [];

    /// <param name="fold">How texts and words are folded.</param>
    /// <param name="terms">For each word of the question all that stands for it, not folded; one of each must be there.</param>
    public FirstLook(SearchFold fold, IEnumerable<IEnumerable<string>> terms)
    {
        _fold = fold;
        _words = [.. terms.Select(t => Of([.. t.Select(w => fold.Fold(w).Text).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)]))];
    }

    /// <summary>False where a claim, in canonical JSON, surely does not match.</summary>
    public bool AtClaim(ReadOnlySpan<byte> json)
    {
        if (_text.Length < json.Length)
        {
            _text = new char[json.Length];
        }

        var length = ClaimValues.Of(json, _text, out var isWhole);
        return !isWhole || AtText(_text.AsSpan(0, length));
    }

    /// <summary>False where a text surely does not match.</summary>
    public bool AtText(ReadOnlySpan<char> text)
    {
        _folded.Clear();
        _fold.Fold(text, _folded, places: null);
        ReadOnlySpan<char> folded = CollectionsMarshal.AsSpan(_folded);
        foreach (var (words, latin) in _words)
        {
            if (!folded.ContainsAny(words) && !AnyBegins(folded, latin))
            {
                return false;
            }
        }

        return true;
    }

    private static (SearchValues<string> Words, string[] Latin) Of(string[] words) => (
        SearchValues.Create(Array.FindAll(words, w => !char.IsAsciiLetterOrDigit(w[0])), StringComparison.Ordinal),
        Array.FindAll(words, w => char.IsAsciiLetterOrDigit(w[0])));

    // A Latin word is found where a word begins (FoldedForSearch), and lists of words have its beginning only.
    private static bool AnyBegins(ReadOnlySpan<char> folded, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = 0; folded[at..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var next; at += next + 1)
            {
                if (at + next == 0 || !char.IsAsciiLetterOrDigit(folded[at + next - 1]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
