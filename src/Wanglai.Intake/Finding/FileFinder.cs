using System.Collections.Immutable;
using Wanglai.Intake.Formats;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Finding;

/// <summary>Walks a folder in the order of names, so that the same folder gives the same files on every machine.</summary>
internal sealed class FileFinder(FormatRegistry formats)
{
    private readonly ImmutableArray<string>.Builder _paths = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    /// <summary>The folders walked, by the path that they really have: one that two links lead to is walked once.</summary>
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    private int _passedOver;

    public FoundFiles Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            Walk(path, RealPath(path));
            if (_paths.Count == 0 && _problems.Count == 0)
            {
                _problems.Add(IntakeProblems.NoDocuments(path, _passedOver, formats.Extensions));
            }
        }
        else if (File.Exists(path))
        {
            _paths.Add(path);
        }
        else
        {
            _problems.Add(IntakeProblems.PathMissing(path));
        }

        return new FoundFiles(_paths.DrainToImmutable(), _passedOver, _problems.DrainToImmutable());
    }

    private void Walk(string folder, string realPath)
    {
        if (!_walked.Add(realPath))
        {
            return;
        }

        foreach (var entry in EntriesOf(folder))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                Enter(path, entry, realPath);
            }
            else if (formats.KnowsName(entry.Name) && !TellsOfItsFolder(entry.Name))
            {
                _paths.Add(path);
            }
            else
            {
                _passedOver++;
            }
        }
    }

    private void Enter(string path, FileSystemInfo entry, string realParent)
    {
        try
        {
            var real = entry.LinkTarget is null ? Path.Combine(realParent, entry.Name) : RealPath(path);
            if (realParent == real || realParent.StartsWith(Path.TrimEndingDirectorySeparator(real) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                _problems.Add(IntakeProblems.Loop(path, real));
            }
            else
            {
                Walk(path, real);
            }
        }
        catch (IOException e)
        {
            _problems.Add(IntakeProblems.For(e, path));
        }
    }

    private IEnumerable<FileSystemInfo> EntriesOf(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !IsHidden(e)).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problems.Add(IntakeProblems.For(e, folder));
            return [];
        }
    }

    /// <summary>By a custom as wide as Markdown's, README tells of the folder that it lies in, not of the world.</summary>
    private static bool TellsOfItsFolder(string name) => Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.')
        || entry.Name.StartsWith("~$", StringComparison.Ordinal) // An office program's lock on the file of that name.
        || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));

    /// <summary>The path with every link in it followed.</summary>
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var place = Path.Combine(RealPath(parent), Path.GetFileName(full));
        return new DirectoryInfo(place).ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : place;
    }
}
