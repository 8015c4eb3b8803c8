using Wanglai.Model.Claims;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Discourse;

/// <summary>Finds whose dealings a document tells: the one named with it, else the organisation that it names far more often than any other.</summary>
internal static class AboutFinder
{
    private const int FewestMentions = 3;

    /// <summary>The party; null where none stands out.</summary>
    public static Party? Find(ClauseLexicon lexicon, WordMatches matches, int textLength, string? given)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            var form = TextFolding.Fold(new Model.Texts.SourceText(given.Trim())).Text;
            return lexicon.Words.Find(form)?.Name is { } known
                ? new Party("", known.Type == EntityType.Place ? form : known.Entity, known.Type)
                : new Party("", form, form.EndsWith('市') || form.EndsWith('省') || form.EndsWith('县') ? EntityType.Place : EntityType.Organisation);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < textLength;)
        {
            var longest = Longest(lexicon, matches, i, out var length);
            if (longest is null)
            {
                i++;
                continue;
            }

            counts[longest] = counts.GetValueOrDefault(longest) + 1;
            i += length;
        }

        var ranked = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(2).ToArray();
        return ranked.Length > 0 && ranked[0].Value >= FewestMentions && (ranked.Length == 1 || ranked[0].Value * 2 >= ranked[1].Value * 3)
            ? new Party("", ranked[0].Key, EntityType.Organisation)
            : null;
    }

    private static string? Longest(ClauseLexicon lexicon, WordMatches matches, int at, out int length)
    {
        string? entity = null;
        length = 0;
        foreach (var match in matches.At(at))
        {
            // Whoever reports is not whom it is about: 新华社, 人民日报.
            if (match.Word.Names && lexicon.Words.At(match.Node)!.Name is { Type: EntityType.Organisation } name && !name.Entity.EndsWith('社') && !name.Entity.EndsWith('报'))
            {
                (entity, length) = (name.Entity, match.End - at);
            }
        }

        return entity;
    }
}
