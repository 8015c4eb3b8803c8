using System.Text;
using Wanglai.Exchange.Imports;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Ledger.CrashWriter;

/// <summary>What the crash writer can do with a ledger; every run makes up the same documents.</summary>
internal static class Script
{
    public const int DefaultDocuments = 200;

    private static readonly ReaderIdentity Reader = new("crash-writer", "1", "none");

    public static int Record(ILedger ledger, int documents, int first = 1)
    {
        for (var number = first; number < first + documents; number++)
        {
            var document = MakeUp(number);
            ledger.Record(document, Reader, ClaimsOf(document));
            Console.WriteLine($"recorded {document.Name}");
        }

        return 0;
    }

    public static int WriteFile(string file, int lines)
    {
        using var output = new StreamWriter(file);
        for (var number = 0; number < lines; number++)
        {
            var quote = $"第{number}号厂工会访问第{number % 190}国";
            var claim = new Claim
            {
                Kind = ClaimKind.Visit,
                Roles =
                [
                    new(Role.Visitor, new("工会", $"第{number % 2500}号厂工会", EntityType.Organisation)),
                    new(Role.Destination, new("国", $"第{number % 190}国", EntityType.Country)),
                ],
                Time = new(Edtf.Parse($"{1949 + (number % 60)}"), null),
                Evidence = new("made-up.txt", new(0, quote.Length), quote),
            };
            output.WriteLine(number % 1000 == 999 ? "{}" : ClaimJson.Write(claim));
        }

        return 0;
    }

    public static int Import(ILedger ledger, string file)
    {
        using var input = new StreamReader(file);
        new ImportRun(ledger, new(Path.GetFileName(file), null), Reader).Run(input, _ => { }, part => Console.WriteLine($"recorded {part.Document.Name}"));
        return 0;
    }

    public static int Verify(ILedger ledger)
    {
        var report = ledger.Verify();
        foreach (var damage in report.Damage)
        {
            Console.WriteLine(damage.English);
        }

        return report.Passed ? 0 : 1;
    }

    public static int Recorded(ILedger ledger)
    {
        foreach (var source in ledger.Sources())
        {
            Console.WriteLine($"recorded {source.Name}");
        }

        return 0;
    }

    public static int Claims(ILedger ledger)
    {
        foreach (var claim in ledger.Claims())
        {
            Console.WriteLine($"{claim.Id} {ClaimJson.Write(claim.Claim)}");
        }

        return 0;
    }

    private static Document MakeUp(int number)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 5 + (number % 40); i++)
        {
            text.Append($"一九{10 + ((number + i) % 90)}年，第{number}号厂工会派{i}人前往第{i}号国。\n");
        }

        return new($"{number:0000}.txt", new(text.ToString()), new string('0', 64), "utf-8", SourceMetadata.Empty);
    }

    private static List<Claim> ClaimsOf(Document document)
    {
        var claims = new List<Claim>();
        var start = 0;
        foreach (var line in document.Text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var span = new CodePointSpan(start, start + line.Length);
            start = span.End + 1;
            claims.Add(new()
            {
                Kind = ClaimKind.Visit,
                Roles =
                [
                    new(Role.Visitor, new("工会", $"{document.Name}号厂工会", EntityType.Organisation)),
                    new(Role.Destination, new("国", line[^4..^1], EntityType.Country)),
                ],
                Evidence = new(document.Name, span, line),
            });
        }

        return claims;
    }
}
