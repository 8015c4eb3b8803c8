using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Tests;

public sealed class Json_lines
{
    [Fact]
    public void Have_a_line_a_claim_with_its_id_first()
    {
        var claim = Recorded.Of(Recorded.Full("引文"));
        var line = Assert.Single(Write(claim.Claim).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($$"""{"id":"{{claim.Id}}","kind":"relation","change":"resumed",""", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Come_back_as_the_claims_that_went_out() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), texts =>
        {
            Claim[] claims = [.. texts.SelectMany(t => Quotes(t.Get)).Select((quote, i) => i % 2 == 0 ? Recorded.Full(quote) : Recorded.Bare(quote))];
            var back = JsonLinesImporter.Read(new StringReader(Write(claims))).ToList();
            Assert.All(back, line => Assert.Empty(line.Problems));
            Assert.Equal(claims, back.Select(line => line.Claim));
            Assert.Equal(claims.Select(c => ClaimId.Of(Recorded.Source, c)), back.Select(line => ClaimId.Of(Recorded.Source, line.Claim!)));
        }));

    [Fact]
    public void That_are_no_claims_are_told_with_their_number_and_the_others_are_read()
    {
        var good = Write(Recorded.Bare("引文")).TrimEnd();
        var back = JsonLinesImporter.Read(new StringReader($"{good}\n\n{{\"kind\":\"nonsense\"}}\n{good}\n")).ToList();
        Assert.Equal([1L, 3L, 4L], back.Select(line => line.Line));
        Assert.Equal([true, false, true], back.Select(line => line.Claim is not null));
        Assert.All(back[1].Problems, p => Assert.StartsWith("line 3: ", p.English, StringComparison.Ordinal));
        Assert.All(back[1].Problems, p => Assert.StartsWith("第 3 行：", p.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_claims_are_all_written()
    {
        var lines = Write([.. Enumerable.Range(0, 3000).Select(i => Recorded.Full($"第{i}条引文"))]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3000, lines.Length);
        Assert.Contains("第2999条引文", lines[^1], StringComparison.Ordinal);
    }

    /// <summary>A quote is what a source's text can hold: no lone surrogates, not empty.</summary>
    private static IEnumerable<string> Quotes(string text)
    {
        var whole = new Model.Texts.SourceText(text).Text;
        return whole.Length == 0 ? [] : [whole];
    }

    private static string Write(params Claim[] claims)
    {
        using var output = new MemoryStream();
        Assert.Equal(claims.Length, new JsonLinesExporter().Write(claims.Select(c => Recorded.Of(c)), output, forFile: false));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
