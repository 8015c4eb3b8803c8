using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// Tells quickly of most claims and texts that a search will not find them, from their UTF-8: it folds them and looks for the words, and
/// for the names that stand for the words. Not safe to use from several threads.
/// </summary>
internal sealed class FirstLook
{
    private readonly SearchFold _fold;
    private readonly SearchValues<string>[] _words;
    private readonly List<char> _folded = [];
    private char[] _text = [];

    /// <param name="fold">How texts and words are folded.</param>
    /// <param name="terms">For each word of the question all that stands for it, not folded; one of each must be there.</param>
    public FirstLook(SearchFold fold, IEnumerable<IEnumerable<string>> terms)
    {
        _fold = fold;
        _words = [.. terms.Select(t => SearchValues.Create([.. t.Select(w => fold.Fold(w).Text).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)], StringComparison.Ordinal))];
    }

    /// <summary>False where a claim, in canonical JSON, surely does not match.</summary>
    public bool AtClaim(ReadOnlySpan<byte> json)
    {
        if (_text.Length < json.Length)
        {
            _text = new char[json.Length];
        }

        var text = _text.AsSpan(0, Encoding.UTF8.GetChars(json, _text));
        return text.Contains('\\') ? !TryUnescape(ref text) || AtText(text) : AtText(text);
    }

    /// <summary>False where a text surely does not match.</summary>
    public bool AtText(ReadOnlySpan<char> text)
    {
        _folded.Clear();
        _fold.Fold(text, _folded, places: null);
        ReadOnlySpan<char> folded = CollectionsMarshal.AsSpan(_folded);
        foreach (var words in _words)
        {
            if (!folded.ContainsAny(words))
            {
                return false;
            }
        }

        return true;
    }

    // Canonical JSON escapes quotation marks, backslashes and control characters; of the last only line breaks and tabs stand in texts.
    private static bool TryUnescape(ref Span<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && ++i < text.Length)
            {
                if (text[i] == 'u')
                {
                    return false;
                }

                text[length++] = text[i] is 'n' or 'r' or 't' or 'b' or 'f' ? ' ' : text[i];
            }
            else
            {
                text[length++] = text[i];
            }
        }

        text = text[..length];
        return true;
    }
}
