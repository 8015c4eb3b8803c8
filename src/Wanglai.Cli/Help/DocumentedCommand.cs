using System.CommandLine;

namespace Wanglai.Cli.Help;

/// <summary>A command with what its help teaches besides its arguments and options.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Paragraphs under the description.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Command lines that work as they stand, each with what it does.</summary>
    public List<(string Line, string Does)> Examples { get; } = [];

    /// <summary>Sample lines of what <c>--json</c> writes, members complete; empty where the command has no such option.</summary>
    public List<(string What, string Line)> JsonShape { get; } = [];
}
