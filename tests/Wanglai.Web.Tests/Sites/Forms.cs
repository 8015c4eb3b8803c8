using System.Text.RegularExpressions;

namespace Wanglai.Web.Tests.Sites;

/// <summary>Sends forms as a browser does that has loaded their page.</summary>
internal static partial class Forms
{
    /// <summary>Loads a page and sends a form with what it holds against forgery.</summary>
    public static async Task<HttpResponseMessage> Send(this HttpClient client, string page, string path, params (string Name, string Value)[] fields)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var token = Token().Match(await client.GetStringAsync(new Uri(client.BaseAddress!, page), cancelled)).Groups["token"].Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        return await client.PostAsync(new Uri(client.BaseAddress!, path), content, cancelled);
    }

    [GeneratedRegex(@"name=""__RequestVerificationToken"" value=""(?<token>[^""]+)""")]
    private static partial Regex Token();
}
