using AngleSharp.Dom;

namespace Wanglai.Intake.Html;

/// <summary>Goes through a tree in the order of the document without a call on the stack for each level: a page may be nested a million deep.</summary>
internal static class TreeWalk
{
    /// <summary>Each node twice, when it is entered and when it is left; what <paramref name="enter"/> refuses is passed over whole.</summary>
    public static IEnumerable<(INode Node, bool IsExit)> Of(INode root, Func<INode, bool> enter)
    {
        var node = root;
        while (true)
        {
            if (enter(node))
            {
                yield return (node, false);
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                yield return (node, true);
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                yield return (node, true);
            }

            if (node == root)
            {
                yield break;
            }

            node = node.NextSibling!;
        }
    }
}
