using Microsoft.AspNetCore.Components;
using Wanglai.Time;
using Wanglai.Web.Hosting;
using Wanglai.Wording;

namespace Wanglai.Web.Parts;

/// <summary>A part of a page. It speaks the visitor's language.</summary>
public abstract class SitePart : ComponentBase
{
    [Inject]
    internal Visitor Visitor { get; set; } = null!;

    /// <summary>Speaks the visitor's language.</summary>
    protected Speech Speech => Visitor.Speech;

    /// <summary>One of two texts, in the visitor's language.</summary>
    protected string Say(string chinese, string english) => Speech.Say(chinese, english);

    /// <summary>A time in words.</summary>
    protected string Words(Edtf time) => Speech.Say(EdtfWords.Chinese(time), EdtfWords.English(time));
}
