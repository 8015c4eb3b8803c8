using System.Collections.Immutable;
using Wanglai.Model.Texts;

namespace Wanglai.Model.Sources;

/// <summary>
/// The map of places of a document: for each block of its text, in order, what it is and where in the original it stands. A text file
/// needs none: its text is the original.
/// </summary>
public sealed class PlaceMap : IEquatable<PlaceMap>
{
    /// <summary>A map of <paramref name="blocks"/>.</summary>
    /// <exception cref="ArgumentException">A block is empty, out of order, or overlaps the one before it.</exception>
    public PlaceMap(ImmutableArray<PlacedBlock> blocks)
    {
        var end = 0;
        foreach (var block in blocks)
        {
            if (block.Span.Start < end || block.Span.Length == 0)
            {
                throw new ArgumentException($"Block {block.Span} is empty, out of order, or overlaps the one before it.", nameof(blocks));
            }

            end = block.Span.End;
        }

        Blocks = blocks;
    }

    /// <summary>The blocks in the order of the text.</summary>
    public ImmutableArray<PlacedBlock> Blocks { get; }

    /// <summary>The block in which <paramref name="span"/> begins; the next one where it begins between two; null behind the last.</summary>
    public PlacedBlock? BlockOf(CodePointSpan span)
    {
        var (low, high) = (0, Blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Blocks[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < Blocks.Length ? Blocks[low] : null;
    }

    /// <summary>Where in the original <paramref name="span"/> begins; null behind the last block.</summary>
    public OriginalPlace? PlaceOf(CodePointSpan span) => BlockOf(span)?.Place;

    /// <inheritdoc/>
    public bool Equals(PlaceMap? other) => other is not null && Blocks.SequenceEqual(other.Blocks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlaceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => Blocks.IsEmpty ? 0 : HashCode.Combine(Blocks.Length, Blocks[^1]);
}
