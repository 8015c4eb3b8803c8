using System.Globalization;
using System.Text;

namespace Wanglai.Bench;

/// <summary>Writes generated prose as a folder of documents, for measuring the command as a process: its memory, and two cores beside one.</summary>
internal static class ProseFolder
{
    private const int Seed = 1949;

    /// <summary>The stock of prose that is drawn at a time: no more is held.</summary>
    private const int Drawn = 20_000_000;

    public static int Run(Options options)
    {
        if (options.Folder is not { } folder)
        {
            Console.Error.WriteLine("Say where: --folder FOLDER");
            return 2;
        }

        Directory.CreateDirectory(folder);
        var prose = new Prose(DatesBench.Authority(), Seed);
        var size = options.DocumentKilobytes * 1000;
        long written = 0;
        var files = 0;
        while (written < options.Megabytes * 1_000_000L)
        {
            foreach (var text in prose.Documents(Math.Min(Drawn, (options.Megabytes * 1_000_000L) - written), size))
            {
                var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{files++:D6}.txt"));
                File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                written += new FileInfo(file).Length;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written / 1e6:F1} MB in {files} documents: {folder}"));
        return 0;
    }
}
