using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Wanglai.Web.Parts;

/// <summary>A text in a drawing. (Razor takes the tag <c>text</c> for one of its own.)</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Where it stands, from the left.</summary>
    [Parameter, EditorRequired]
    public string X { get; set; } = "";

    /// <summary>Where its foot stands, from the top.</summary>
    [Parameter, EditorRequired]
    public string Y { get; set; } = "";

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired]
    public string Says { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddContent(3, Says);
        builder.CloseElement();
    }
}
