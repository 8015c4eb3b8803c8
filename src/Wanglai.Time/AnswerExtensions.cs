namespace Wanglai.Time;

/// <summary>Kleene's connectives over <see cref="Answer"/>.</summary>
public static class AnswerExtensions
{
    /// <summary>Yes where both are, No where one is, Unknown else.</summary>
    public static Answer And(this Answer left, Answer right) => left < right ? left : right;

    /// <summary>Yes where one is, No where both are, Unknown else.</summary>
    public static Answer Or(this Answer left, Answer right) => left > right ? left : right;

    /// <summary>Yes for No, No for Yes, Unknown for Unknown.</summary>
    public static Answer Not(this Answer answer) => (Answer)(2 - (int)answer);

    /// <summary>Whether it is certain: <see cref="Answer.Yes"/>.</summary>
    public static bool IsCertain(this Answer answer) => answer == Answer.Yes;

    /// <summary>Whether it is not ruled out: <see cref="Answer.Yes"/> or <see cref="Answer.Unknown"/>.</summary>
    public static bool IsPossible(this Answer answer) => answer != Answer.No;

    /// <summary>The answer that a plain truth value is.</summary>
    public static Answer ToAnswer(this bool value) => value ? Answer.Yes : Answer.No;
}
