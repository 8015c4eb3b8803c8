using Wanglai.Inquiry.Parties;
using Wanglai.Model.Problems;
using Wanglai.Reports.Sentences;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>What parties are called in titles and cells.</summary>
internal static class ReportNames
{
    public static string Of(Speech speech, PartyLabel party) => speech.Language == Language.English ? EnglishNames.Bare(party) : party.Name;
}
