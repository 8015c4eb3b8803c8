using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Words;

/// <summary>A word of the dictionary with everything that is known of it: one object a form, its uses merged.</summary>
internal sealed class Word(string text)
{
    private NounClasses _nounsAsked;
    private int _kinds;

    /// <summary>The form, folded.</summary>
    public string Text { get; } = text;

    /// <summary>Its class in the word list.</summary>
    public WordTag Tag { get; set; }

    /// <summary>How unlikely it is: the binary logarithm of the inverse of its frequency; the segmenter takes the cheapest path.</summary>
    public int Cost { get; set; } = 26;

    /// <summary>The classes of noun that it belongs to.</summary>
    public NounClasses Nouns { get; set; }

    /// <summary>The slot that it opens where it is a coverb.</summary>
    public Slot? Coverb { get; set; }

    /// <summary>True where it names a sort of body or place by itself and so is no bare head noun: 地毯厂 beside 厂.</summary>
    public bool IsSpecific { get; set; }

    /// <summary>True where it makes a noun behind it a set without a name: 各, 许多.</summary>
    public bool IsDeterminer { get; set; }

    /// <summary>What it does in a clause.</summary>
    public WordUses Uses { get; set; }

    /// <summary>What it says of a clause by standing in it.</summary>
    public Cue Cues { get; set; }

    /// <summary>The frames that it calls as a verb.</summary>
    public List<Frame> Frames { get; } = [];

    /// <summary>The classes of noun that any of its frames asks for.</summary>
    public NounClasses NounsOfFrames { get; private set; }

    /// <summary>True where what stands behind it as a verb may be a list of places that are looked at: 游览, 参观.</summary>
    public bool TakesPlaces { get; private set; }

    /// <summary>True where it ends the name of a company, whatever words stand before it.</summary>
    public bool EndsCompany { get; set; }

    /// <summary>True where it ends the name of a party or movement of a country, whatever words stand between: 缅甸联邦巩固与发展党.</summary>
    public bool EndsParty { get; set; }

    /// <summary>True where it may begin the name of a school or a company, before a place: 中部, 国立.</summary>
    public bool IsDirection { get; set; }

    /// <summary>Lets it call <paramref name="frame"/>.</summary>
    public void Call(Frame frame)
    {
        TakesPlaces |= frame.Name is "visit.inspect" or "visit.go";
        NounsOfFrames |= frame.Nouns;
        Share(frame);
    }

    /// <summary>Lets it call <paramref name="frame"/> of the verb that it ends with: 宣布恢复.</summary>
    public void Share(Frame frame)
    {
        Frames.Add(frame);
        _nounsAsked |= frame.Nouns;
        _kinds |= 1 << (int)frame.Kind;
    }

    /// <summary>True where one of its frames claims something of <paramref name="kind"/>.</summary>
    public bool Tells(ClaimKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>True where one of its frames asks for a noun of <paramref name="nouns"/>.</summary>
    public bool AsksFor(NounClasses nouns) => (_nounsAsked & nouns) != 0;

    /// <summary>True where one of its frames asks for <paramref name="noun"/>, by its class or by itself.</summary>
    public bool AsksFor(Word noun)
    {
        if (AsksFor(noun.Nouns))
        {
            return true;
        }

        if (noun.Is(NounClasses.OfFrame))
        {
            foreach (var frame in Frames)
            {
                if (frame.NounWords.Contains(noun.Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whose name it is; null where it is no name.</summary>
    public KnownName? Name { get; set; }

    /// <summary>True where the word belongs to <paramref name="use"/>.</summary>
    public bool Is(WordUses use) => (Uses & use) != 0;

    /// <summary>True where the word belongs to <paramref name="nouns"/>.</summary>
    public bool Is(NounClasses nouns) => (Nouns & nouns) != 0;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A name of the authority files, or one that the document itself declares.</summary>
/// <param name="Entity">The fullest name.</param>
/// <param name="Type">What it names.</param>
/// <param name="NeedsContext">True where the name is used only in a document that also names the entity or its country otherwise.</param>
/// <param name="Home">The country that the entity belongs to; null where it belongs to none.</param>
/// <param name="IsRegion">True for a part of the world or of a country without a government of its own: 北欧, 拉丁美洲.</param>
internal sealed record KnownName(string Entity, EntityType Type, bool NeedsContext = false, string? Home = null, bool IsRegion = false);
