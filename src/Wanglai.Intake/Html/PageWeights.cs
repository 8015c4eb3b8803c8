using AngleSharp.Dom;

namespace Wanglai.Intake.Html;

/// <summary>How much text each element of a page holds, and how much of it in links, counted in one pass over the page.</summary>
internal sealed class PageWeights
{
    private readonly Dictionary<INode, Weight> _weights = [];

    public PageWeights(INode root)
    {
        foreach (var (node, isExit) in TreeWalk.Of(root, _ => true))
        {
            if (isExit)
            {
                var own = _weights.GetValueOrDefault(node);
                if (node is IElement { LocalName: "a" })
                {
                    own = own with { InLinks = own.Text, Links = own.Links + 1 };
                }
                else if (node is IText text)
                {
                    own = own with { Text = text.Data.AsSpan().Trim().Length };
                }

                _weights[node] = own;
                if (node != root && node.Parent is { } parent)
                {
                    _weights[parent] = _weights.GetValueOrDefault(parent).Plus(own);
                }
            }
        }
    }

    /// <summary>What an element holds.</summary>
    public Weight this[INode node] => _weights.GetValueOrDefault(node);

    /// <summary>How many characters, how many of them in links, how many links.</summary>
    internal readonly record struct Weight(int Text, int InLinks, int Links)
    {
        /// <summary>A list of links and little else leads elsewhere.</summary>
        public bool IsNavigation => Links >= 4 && InLinks * 10 >= Text * 6;

        public Weight Plus(Weight other) => new(Text + other.Text, InLinks + other.InLinks, Links + other.Links);
    }
}
