using System.Buffers;
using System.Text.Json;
using Wanglai.Ledger;
using Wanglai.Model;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange;

/// <summary>
/// JSON Lines: the contract's object a line, with the claim's <c>id</c> before its members. Keeps every part of the claims;
/// who read them and when they were recorded stay in the ledger. <see cref="JsonLinesImporter"/> reads it back.
/// </summary>
public sealed class JsonLinesExporter : IClaimExporter
{
    private const int FlushAt = 1 << 16;

    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        using var json = new Utf8JsonWriter(buffer, CanonicalJson.Options);
        var written = 0L;
        foreach (var recorded in input.Claims)
        {
            ClaimJson.Write(json, recorded.Claim, recorded.Id.Value);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            written++;
            if (buffer.WrittenCount >= FlushAt)
            {
                Drain(buffer, output);
            }
        }

        Drain(buffer, output);
        return written;
    }

    private static void Drain(ArrayBufferWriter<byte> buffer, Stream output)
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
