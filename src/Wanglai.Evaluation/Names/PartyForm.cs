using System.Text;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation.Names;

/// <summary>A party made ready to be compared.</summary>
internal sealed class PartyForm
{
    /// <summary>How a name must not begin that is to prove that two parties are the same: it says nothing of itself who is meant.</summary>
    private static readonly string[] Vague =
        ["该", "这", "那", "其", "两", "双", "我", "本", "各", "此", "他", "她", "它", "们", "大家", "代表", "会议", "大会", "组织", "政府", "客人", "来宾", "一行"];

    private readonly string _entity;
    private readonly string _name;
    private readonly int? _group;

    public PartyForm(RoleFiller filler, NameFold fold, NameGroups groups)
    {
        Filler = filler;
        _entity = fold.Fold(filler.Party.Entity);
        _name = fold.Fold(filler.Party.Name);
        _group = groups.Of(_entity);
    }

    public RoleFiller Filler { get; }

    public Role Role => Filler.Role;

    /// <summary>The resolved name, folded.</summary>
    public string Entity => _entity;

    /// <summary>
    /// True where both are the same: by their resolved names or a group of names; by the same proper name in the text; two unnamed
    /// sets, where more than half of their words are common.
    /// </summary>
    public bool IsSameAs(PartyForm other)
    {
        if (_entity.Length > 0 && _entity == other._entity)
        {
            return true;
        }

        if (_group is { } group && other._group is { } otherGroup)
        {
            return group == otherGroup;
        }

        if (_name == other._name && IsProper(_name))
        {
            return true;
        }

        return Filler.Party.Type == EntityType.Group && other.Filler.Party.Type == EntityType.Group
            && Math.Max(Likeness(Words, other.Words), Likeness(_entity, other._entity)) > 0.5;
    }

    private string Words => _name.Length > 0 ? _name : _entity;

    private static bool IsProper(string name) =>
        Characters(name).Count > 2 && !Array.Exists(Vague, v => name.StartsWith(v, StringComparison.Ordinal));

    /// <summary>Dice's coefficient over pairs of neighbouring characters.</summary>
    private static double Likeness(string left, string right)
    {
        var (x, y) = (Pairs(left), Pairs(right));
        return x.Count > 0 && y.Count > 0 ? 2.0 * x.Count(y.Contains) / (x.Count + y.Count) : 0;
    }

    private static HashSet<(Rune, Rune)> Pairs(string text)
    {
        var runes = Characters(text);
        return [.. runes.Zip(runes.Skip(1))];
    }

    private static List<Rune> Characters(string text) => [.. text.EnumerateRunes()];
}
