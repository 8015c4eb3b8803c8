using System.Text.Json;

namespace Wanglai.Cli.Tests;

/// <summary>
/// Questions that a person who had read the five texts wrote down with their answers, and where in the texts these stand
/// (tests/Wanglai.Cli.Tests/questions-on-five-texts.jsonl). The whole way is tried: read, record, ask. An answer must hold each value of
/// <c>expect</c> (its path without the places in arrays, and the value) and rest on a claim from each place of <c>grounds</c>. Questions are
/// put in words where the grammar knows them (<c>asked</c>), else as the command. What the reader misreads is marked <c>knownWrong</c>, with the
/// reason; the answer is never bent to it.
/// </summary>
public sealed class The_questions_on_the_five_texts(FiveTexts texts) : IClassFixture<FiveTexts>
{
    private const int LeastQuestions = 60;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, FiveTexts.Questions.Length)];

    [Fact]
    public void Are_sixty_at_least_and_few_are_read_wrong()
    {
        Assert.True(FiveTexts.Questions.Length >= LeastQuestions);
        Assert.True(FiveTexts.Questions.Count(q => q.TryGetProperty("knownWrong", out _)) * 5 < FiveTexts.Questions.Length);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Are_answered(int number)
    {
        var question = FiveTexts.Questions[number];
        var words = question.GetProperty("words").GetString()!;
        string[] line = question.GetProperty("asked").GetBoolean() ? ["ask", words] : question.GetProperty("command").GetString()!.Split(' ');
        var wrong = texts.WhatIsWrong(question, line);
        if (wrong.Count > 0 && question.TryGetProperty("knownWrong", out var reason))
        {
            Assert.Skip(reason.GetString()!);
        }

        Assert.True(wrong.Count == 0, $"{words} ({string.Join(' ', line)}): {string.Join("; ", wrong)}");
    }
}
