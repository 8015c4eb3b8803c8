using System.Text;
using System.Text.RegularExpressions;

namespace Wanglai.Architecture.Tests;

/// <summary>
/// Every command that a page shows with its output (a <c>console</c> block whose lines after <c>$ ./wanglai …</c>, or
/// <c>$ echo '…' | ./wanglai …</c>, are what it prints) is run on the samples. Set <c>WANGLAI_UPDATE_PAGES=1</c> to write what is printed now into the pages.
/// A line with <c>…</c> alone stands for lines left out; a block with one is never rewritten.
/// </summary>
public sealed partial class The_examples_of_the_pages(ReadSamples samples) : IClassFixture<ReadSamples>
{
    private const string Block = "```console";
    private const string LeftOut = "…";

    public static TheoryData<string> Pages =>
        [.. Repository.Files(string.Empty, ".md").Where(f => File.ReadAllText(f).Contains(Block, StringComparison.Ordinal)).Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Print_what_the_page_says(string page)
    {
        var path = Path.Combine(Checkout.Root, page);
        var language = page.EndsWith(".zh.md", StringComparison.Ordinal) ? "zh" : "en";
        var text = File.ReadAllText(path);
        var now = Rewrite(text, language);
        if (Environment.GetEnvironmentVariable("WANGLAI_UPDATE_PAGES") == "1")
        {
            File.WriteAllText(path, now);
        }
        else
        {
            Assert.Equal(text, now);
        }
    }

    [Fact]
    public void Stand_on_both_first_pages()
    {
        Assert.Contains("README.md", Pages.Select(p => p.Data));
        Assert.Contains("README.zh.md", Pages.Select(p => p.Data));
    }

    /// <summary>The page with the present output of each command in place of the output that it shows.</summary>
    private string Rewrite(string text, string language)
    {
        var result = new StringBuilder();
        var inBlock = false;
        List<string>? shown = null;
        var command = Match.Empty;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var prompt = inBlock ? Prompt().Match(line) : Match.Empty;
            if (shown is not null && !prompt.Success && line != "```")
            {
                shown.Add(line);
                continue;
            }

            if (shown is not null)
            {
                result.Append(Output(command, language, shown));
                shown = null;
            }

            result.Append(line).Append('\n');
            if (prompt.Success)
            {
                command = prompt;
                shown = [];
            }

            inBlock = line == Block || (inBlock && line != "```");
        }

        return result.ToString();
    }

    private string Output(Match command, string language, List<string> shown)
    {
        var actual = samples.Ask(command.Groups["arguments"].Value, command.Groups["input"].Value, language).TrimEnd('\n').Split('\n');
        return string.Concat((AgreesWhereShown(actual, shown) ? shown : [.. actual]).Select(l => l + "\n"));
    }

    /// <summary>Whether what is shown has lines left out, and each stretch between them stands in the output, in order.</summary>
    private static bool AgreesWhereShown(string[] actual, List<string> shown)
    {
        if (!shown.Contains(LeftOut))
        {
            return false;
        }

        var rest = string.Join('\n', actual) + "\n";
        foreach (var stretch in string.Join('\n', shown).Split(LeftOut + "\n").Select(s => s.TrimEnd(LeftOut[0])).Where(s => s.Length > 0))
        {
            var at = rest.IndexOf(stretch, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            rest = rest[(at + stretch.Length)..];
        }

        return true;
    }

    [GeneratedRegex(@"^\$ (?:echo '(?<input>[^']*)' \| )?\./wanglai (?<arguments>.*)$")]
    private static partial Regex Prompt();
}
