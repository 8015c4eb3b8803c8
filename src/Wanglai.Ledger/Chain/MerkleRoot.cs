using System.Security.Cryptography;

namespace Wanglai.Ledger.Chain;

/// <summary>
/// The Merkle tree hash of RFC 6962 section 2.1 with SHA-256, taken leaf by leaf: a leaf is hashed with the byte 0 before it, a pair
/// of nodes with the byte 1. Holds one node for each level of the tree.
/// </summary>
internal sealed class MerkleRoot
{
    private const int MostOnStack = 512;

    private readonly Stack<(byte[] Hash, int Level)> _complete = new();

    /// <summary>The hash of a leaf.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> content)
    {
        Span<byte> input = content.Length < MostOnStack ? stackalloc byte[1 + content.Length] : new byte[1 + content.Length];
        content.CopyTo(input[1..]);
        return SHA256.HashData(input);
    }

    /// <summary>Adds the next leaf, by its hash.</summary>
    public void Add(byte[] leaf)
    {
        var node = (Hash: leaf, Level: 0);
        while (_complete.TryPeek(out var left) && left.Level == node.Level)
        {
            _complete.Pop();
            node = (Node(left.Hash, node.Hash), node.Level + 1);
        }

        _complete.Push(node);
    }

    /// <summary>The root over the leaves so far; the hash of nothing where there are none.</summary>
    public byte[] Root()
    {
        // The complete subtrees on the stack, from right to left, are the right edges of the RFC's recursive split.
        byte[]? root = null;
        foreach (var (hash, _) in _complete)
        {
            root = root is null ? hash : Node(hash, root);
        }

        return root ?? SHA256.HashData([]);
    }

    private static byte[] Node(byte[] left, byte[] right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * SHA256.HashSizeInBytes)];
        input[0] = 1;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + SHA256.HashSizeInBytes)..]);
        return SHA256.HashData(input);
    }
}
