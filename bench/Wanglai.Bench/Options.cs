using System.Globalization;

namespace Wanglai.Bench;

/// <summary>What the command line of a measurement says.</summary>
/// <param name="Seconds">How long each side is timed in each round, at least.</param>
/// <param name="Rounds">How many rounds; the median counts.</param>
/// <param name="Megabytes">How much text is generated, in millions of bytes of UTF-8.</param>
internal sealed record Options(double Seconds, int Rounds, int Megabytes)
{
    /// <summary>Reads <c>--seconds</c>, <c>--rounds</c> and <c>--megabytes</c>; else 3, 3 and 20.</summary>
    public static Options Read(ReadOnlySpan<string> args)
    {
        var options = new Options(3, 3, 20);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            options = args[i] switch
            {
                "--seconds" => options with { Seconds = double.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--rounds" => options with { Rounds = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--megabytes" => options with { Megabytes = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                var other => throw new ArgumentException($"{other} is no option: --seconds, --rounds, --megabytes."),
            };
        }

        return options;
    }
}
