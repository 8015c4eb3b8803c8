using System.IO.Pipelines;
using System.Text;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Wanglai.Cli.Hosting;

namespace Wanglai.Cli.Tests;

/// <summary>The Model Context Protocol, by the client of its own package.</summary>
public sealed class Answering_programs : IAsyncLifetime
{
    private readonly Ledgers _ledgers = Ledgers.WithPlainDocument();
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private McpClient _client = null!;
    private Task<int> _server = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = Task.Run(Serve);
        _client = await McpClient.CreateAsync(new StreamClientTransport(_toServer.Writer.AsStream(), _toClient.Reader.AsStream()));
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _toServer.Writer.CompleteAsync();
        Assert.Equal(0, await _server.WaitAsync(TimeSpan.FromMinutes(1)));
        _ledgers.Dispose();
    }

    [Fact]
    public async Task Offers_every_question_as_a_tool_that_only_reads()
    {
        var tools = await _client.ListToolsAsync(cancellationToken: Cancelled);
        Assert.Equal(
            ["ask", "chronicle", "country", "day", "disputes", "dossier", "exchanges", "members", "network", "offices", "person", "search", "show", "sources", "status"],
            tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, t => Assert.NotEmpty(t.Description));
        Assert.Contains("\"party\"", tools.Single(t => t.Name == "status").JsonSchema.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("wanglai", _client.ServerInfo?.Name);
    }

    [Fact]
    public async Task Answers_with_quotes_sources_and_the_ids_of_claims_and_writes_nothing()
    {
        var before = await File.ReadAllBytesAsync(_ledgers.Path, Cancelled);
        var claim = _ledgers.Claims()[0];
        var quote = claim.GetProperty("evidence").GetProperty("quote").GetString()!;
        var chronicle = await Call("chronicle");
        Assert.False(chronicle.IsError);
        Assert.Contains(quote, chronicle.Text, StringComparison.Ordinal);
        Assert.Contains("plain.txt", chronicle.Text, StringComparison.Ordinal);
        var shown = await Call("show", ("claim", claim.GetProperty("id").GetString()!));
        Assert.Contains(quote, shown.Text, StringComparison.Ordinal);
        var found = await Call("search", ("words", quote[..4]), ("limit", 3));
        Assert.Contains(quote[..4], found.Text, StringComparison.Ordinal);
        Assert.Contains("plain.txt", (await Call("sources")).Text, StringComparison.Ordinal);
        Assert.False((await Call("status", ("party", "中华全国总工会"), ("on", "1980"))).IsError);
        Assert.False((await Call("exchanges", ("party", "全总"), ("by", new[] { "year", "direction" }))).IsError);
        Assert.Equal(before, await File.ReadAllBytesAsync(_ledgers.Path, Cancelled));
    }

    [Theory]
    [InlineData("无此组织", "WL-Q001")]
    [InlineData("--whole", "WL-Q001")]
    [InlineData("@/etc/passwd", "WL-Q001")]
    public async Task Says_what_is_wrong_and_takes_nothing_for_an_option_or_a_file(string party, string code)
    {
        var answer = await Call("dossier", ("party", party));
        Assert.True(answer.IsError);
        Assert.StartsWith(code, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_time_is_none()
    {
        var answer = await Call("status", ("party", "全总"), ("on", "2021-13"));
        Assert.True(answer.IsError);
        Assert.Contains("2021-13", answer.Text, StringComparison.Ordinal);
    }

    private async Task<(bool IsError, string Text)> Call(string tool, params (string Name, object Value)[] arguments)
    {
        var answer = await _client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value), cancellationToken: Cancelled);
        return (answer.IsError == true, string.Concat(answer.Content.OfType<TextContentBlock>().Select(b => b.Text)));
    }

    private int Serve()
    {
        using var error = new StringWriter();
        using var console = new CliConsole
        {
            Out = new StreamWriter(_toClient.Writer.AsStream(), new UTF8Encoding(false)) { AutoFlush = true },
            Error = error,
            OpenIn = () => _toServer.Reader.AsStream(),
            Environment = name => name == "LANG" ? "en_GB.UTF-8" : null,
        };
        return WanglaiCli.Run(["mcp", "--ledger", _ledgers.Path], console);
    }
}
