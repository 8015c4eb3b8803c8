using System.Globalization;
using System.Text.Json;

namespace Wanglai.Bench;

/// <summary>The npm package @node-rs/jieba, run by Node in a process of its own.</summary>
internal sealed class Jieba(string folder)
{
    private readonly NodePeer _node = new(folder, Path.Combine("@node-rs", "jieba"));

    public void Install() => _node.Install();

    /// <summary>MB of UTF-8 a second, one thread, median of the rounds.</summary>
    public double Rate(IReadOnlyList<string> texts, int rounds) => NodePeer.WithFile(texts, file =>
    {
        using var result = JsonDocument.Parse(_node.Run("node", "measure.mjs", file, rounds.ToString(CultureInfo.InvariantCulture)));
        return result.RootElement.GetProperty("bytesPerSecond").GetDouble() / 1e6;
    });
}
