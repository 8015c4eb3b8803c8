using Wanglai.Model.Authority;

namespace Wanglai.Model.Tests;

/// <summary>A folder of authority files for one test; it goes when the test ends.</summary>
internal sealed class AuthorityFolder : IDisposable
{
    public const string Organisations = "name,other_names,english,level,country,parent,founded,ended,became,note";
    public const string Persons = "name,other_names,english,country,offices";
    public const string Countries = "name,other_names,abbreviations,english,region,capital,latitude,longitude,founded,ended";
    public const string Places = "name,other_names,country,kind";
    public const string Times = "name,other_names,value,kind";
    public const string Festivals = "year,date";

    public AuthorityFolder(params (string File, string[] Lines)[] files)
    {
        Path = Directory.CreateTempSubdirectory("wanglai-authority-").FullName;
        foreach (var (file, lines) in files)
        {
            File.WriteAllLines(System.IO.Path.Combine(Path, file), lines);
        }
    }

    public string Path { get; }

    public static AuthorityFolder WithOrganisations(params string[] rows) => new(("organisations.csv", [Organisations, .. rows]));

    public static AuthorityFolder WithTimes(params string[] rows) => new(("times.csv", [Times, .. rows]));

    public AuthorityFiles Load() => AuthorityFiles.Load(Path);

    /// <summary>The only problem found, in English, with the folder's path left out.</summary>
    public string OnlyProblem() => Assert.Single(Load().Problems).ToString().Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
