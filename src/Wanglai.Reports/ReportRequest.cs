using Wanglai.Inquiry;
using Wanglai.Ledger;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>What every report is made of.</summary>
/// <param name="Book">The claims to report.</param>
/// <param name="View">The ledger that they come from: quotes are compared with its texts, and it knows where in the originals they stand.</param>
/// <param name="Speech">The language to write in.</param>
/// <param name="Made">The day on which the report is made.</param>
public sealed record ReportRequest(ClaimBook Book, ILedgerView View, Speech Speech, Edtf Made);
