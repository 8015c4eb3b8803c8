namespace Wanglai.Time.Tests;

public class AnswersOfThreeValues
{
    public static TheoryData<Answer, Answer, Answer, Answer> Table => new()
    {
        { Answer.Yes, Answer.Yes, Answer.Yes, Answer.Yes },
        { Answer.Yes, Answer.Unknown, Answer.Unknown, Answer.Yes },
        { Answer.Yes, Answer.No, Answer.No, Answer.Yes },
        { Answer.Unknown, Answer.Unknown, Answer.Unknown, Answer.Unknown },
        { Answer.Unknown, Answer.No, Answer.No, Answer.Unknown },
        { Answer.No, Answer.No, Answer.No, Answer.No },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Follow_kleene(Answer a, Answer b, Answer and, Answer or)
    {
        Assert.Equal((and, and, or, or), (a.And(b), b.And(a), a.Or(b), b.Or(a)));
        Assert.Equal(or.Not(), a.Not().And(b.Not()));
    }

    [Fact]
    public void Tell_certain_from_possible()
    {
        Assert.Equal((true, false, false), (Answer.Yes.IsCertain(), Answer.Unknown.IsCertain(), Answer.No.IsCertain()));
        Assert.Equal((true, true, false), (Answer.Yes.IsPossible(), Answer.Unknown.IsPossible(), Answer.No.IsPossible()));
        Assert.Equal((Answer.Yes, Answer.No), (true.ToAnswer(), false.ToAnswer()));
    }
}
