using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wanglai.Model.Sources;
using Wanglai.Reading;
using Wanglai.Time;

namespace Wanglai.Cli.Readings;

/// <summary>What the user asks to be read, and how.</summary>
/// <param name="Paths">Files and folders; <c>-</c> is standard input.</param>
/// <param name="DocumentDate">The date of every document; null leaves it to the metadata.</param>
/// <param name="About">The organisation that every document tells of; null leaves it to the metadata, and then to the text.</param>
/// <param name="MetadataFile">A table of metadata; null where there is none.</param>
/// <param name="Again">Whether to read the ledger's own texts where no paths are named.</param>
/// <param name="Explain">Whether to tell how each claim came about.</param>
/// <param name="MinConfidence">Claims of which the reader is less sure are left out; from 0 to 1.</param>
internal sealed record ReadRequest(
    IReadOnlyList<string> Paths,
    Edtf? DocumentDate,
    string? About,
    string? MetadataFile,
    bool Again,
    bool Explain,
    double MinConfidence)
{
    /// <summary>
    /// Who reads so: the reader's identity; where claims are left out, another one, because the same document read so gives
    /// other claims.
    /// </summary>
    public ReaderIdentity IdentityOf(Reader reader) => MinConfidence <= 0
        ? reader.Identity
        : reader.Identity with
        {
            RulesHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{reader.Identity.RulesHash} min-confidence {MinConfidence:R}")))),
        };
}
