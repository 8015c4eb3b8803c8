using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Wanglai.Web.Pages.Help;

/// <summary>A page of help. What it shows comes from <see cref="HelpDocs"/> and from nowhere else.</summary>
public sealed class HelpText : ComponentBase
{
    /// <summary>The page, as HTML.</summary>
    [Parameter, EditorRequired]
    public string Html { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, Html);
    }
}
