using System.Text.Json;

namespace Wanglai.Bench;

/// <summary>The folder <c>bench</c> of the checkout that the program runs from.</summary>
internal static class Folder
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Bench { get; } = Find();

    /// <summary>Writes a result for people and for scripts that compare.</summary>
    public static void WriteResult(string name, object result)
    {
        var file = Path.Combine(Bench, "results", name + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, JsonSerializer.Serialize(result, Indented) + "\n");
        Console.WriteLine($"written to bench/results/{name}.json");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wanglai.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Run this from a checkout."), "bench");
    }
}
