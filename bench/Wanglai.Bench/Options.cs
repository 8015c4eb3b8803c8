using System.Globalization;

namespace Wanglai.Bench;

/// <summary>What the command line of a measurement says.</summary>
/// <param name="Seconds">How long each side is timed in each round, at least.</param>
/// <param name="Rounds">How many rounds; the median counts.</param>
/// <param name="Megabytes">How much text is generated, in millions of bytes of UTF-8.</param>
/// <param name="DocumentKilobytes">How much of it makes a document, in thousands of bytes.</param>
/// <param name="Folder">Where a folder of documents is written; null where none is named.</param>
/// <param name="Claims">How many claims are made up.</param>
/// <param name="File">The file that they are written to; null where none is named.</param>
/// <param name="Server">The connection string of a PostgreSQL server to measure on, too; null for none.</param>
internal sealed record Options(double Seconds, int Rounds, int Megabytes, int DocumentKilobytes, string? Folder, int Claims, string? File, string? Server)
{
    /// <summary>Reads <c>--seconds</c>, <c>--rounds</c>, <c>--megabytes</c>, <c>--document-kilobytes</c>, <c>--folder</c>, <c>--claims</c>, <c>--file</c> and <c>--server</c>; else 3, 3, 20, 30, none, 1,000,000, none and none.</summary>
    public static Options Read(ReadOnlySpan<string> args)
    {
        var options = new Options(3, 3, 20, 30, null, 1_000_000, null, null);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            options = args[i] switch
            {
                "--seconds" => options with { Seconds = double.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--rounds" => options with { Rounds = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--megabytes" => options with { Megabytes = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--document-kilobytes" => options with { DocumentKilobytes = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--claims" => options with { Claims = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--file" => options with { File = args[i + 1] },
                "--server" => options with { Server = args[i + 1] },
                "--folder" => options with { Folder = args[i + 1] },
                var other => throw new ArgumentException($"{other} is no option: --seconds, --rounds, --megabytes, --document-kilobytes, --folder, --claims, --file, --server."),
            };
        }

        return options;
    }
}
