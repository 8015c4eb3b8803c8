using Wanglai.Cli.Texts;

namespace Wanglai.Cli.Tests;

public sealed class Spellings
{
    [Theory]
    [InlineData("verify", "verify", 0)]
    [InlineData("vreify", "verify", 1)]
    [InlineData("verfy", "verify", 1)]
    [InlineData("status", "stats", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("read", "show", 4)]
    public void Are_as_far_apart_as_the_slips_between_them(string a, string b, int slips)
    {
        Assert.Equal(slips, Spelling.Distance(a, b));
        Assert.Equal(slips, Spelling.Distance(b, a));
    }
}
