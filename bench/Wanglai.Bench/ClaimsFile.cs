using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Wanglai.Model;
using Wanglai.Model.Claims;

namespace Wanglai.Bench;

/// <summary>Writes made-up claims as JSON Lines, as many as are asked for, for measuring the import of them.</summary>
internal static class ClaimsFile
{
    /// <summary>The seed of all made-up claims: figures compare.</summary>
    public const int Seed = 1949;

    private const int FlushAt = 1 << 16;

    public static int Run(Options options)
    {
        if (options.File is not { } file)
        {
            Console.Error.WriteLine("Say where: --file FILE");
            return 2;
        }

        using var output = File.Create(file);
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        using var json = new Utf8JsonWriter(buffer, CanonicalJson.Options);
        foreach (var claim in new MadeUpClaims(Seed).All().Take(options.Claims))
        {
            ClaimJson.Write(json, claim);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= FlushAt)
            {
                output.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        output.Write(buffer.WrittenSpan);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Claims} claims, {output.Length / 1e6:F1} MB: {file}"));
        return 0;
    }
}
