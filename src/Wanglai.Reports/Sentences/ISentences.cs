using Wanglai.Inquiry.Linking;
using Wanglai.Time;

namespace Wanglai.Reports.Sentences;

/// <summary>
/// Says happenings in a language: what a claim says and no more, with its vagueness, and whether it came about. Nothing is weighed, and no
/// word is chosen by the context: equal claims are said alike.
/// </summary>
internal interface ISentences
{
    /// <summary>When it was, as a sentence begins; where no source tells, that this is so.</summary>
    string When(ToldHappening told);

    /// <summary>What happened, as a clause that goes on after <see cref="When"/>, with its full stop.</summary>
    string What(ToldHappening told);

    /// <summary>What another telling says differently, as a sentence.</summary>
    string Otherwise(OtherTelling other);

    /// <summary>A time within a sentence or a cell.</summary>
    string Time(Edtf time);

    /// <summary>Names in a row.</summary>
    string Names(IEnumerable<Inquiry.Parties.PartyLabel> parties);
}
