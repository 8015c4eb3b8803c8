using System.Globalization;
using System.Text.Json;

namespace Wanglai.Bench;

/// <summary>The npm package edtf, run by Node in a process of its own.</summary>
internal sealed class EdtfJs(string folder)
{
    private readonly NodePeer _node = new(folder, "edtf");

    public void Install() => _node.Install();

    /// <summary>For each text whether edtf.js reads it and gives bounds.</summary>
    public bool[] Check(string[] texts) => NodePeer.WithFile(texts, file => JsonSerializer.Deserialize<bool[]>(_node.Run("node", "measure.mjs", "check", file))!);

    /// <summary>Texts a second.</summary>
    public double Time(string[] texts, double seconds) => NodePeer.WithFile(texts, file =>
    {
        using var result = JsonDocument.Parse(_node.Run("node", "measure.mjs", "time", file, seconds.ToString(CultureInfo.InvariantCulture)));
        return result.RootElement.GetProperty("perSecond").GetDouble();
    });
}
