using Wanglai.Model.Problems;

namespace Wanglai.Wording;

/// <summary>
/// Says things in the user's language. Every text of the command stands in both languages side by side where it is used,
/// so that neither can be missing.
/// </summary>
/// <param name="Language">The language spoken.</param>
public readonly record struct Speech(Language Language)
{
    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    public string Say(Problem problem) => problem.In(Language);

    /// <summary>The separator of a list of names.</summary>
    public string Comma => Say("、", ", ");

    /// <summary>What ends a label before its value.</summary>
    public string Colon => Say("：", ": ");
}
