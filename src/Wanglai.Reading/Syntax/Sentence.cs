using Wanglai.Model.Texts;
using Wanglai.Reading.Layout;

namespace Wanglai.Reading.Syntax;

/// <summary>A sentence of the folded text.</summary>
/// <param name="Span">Where it stands, its full stop included.</param>
/// <param name="Kind">The block that it stands in.</param>
/// <param name="Block">The number of that block.</param>
/// <param name="IsDateline">True for the line that opens a news report: 新华社上海4月9日电.</param>
internal sealed record Sentence(Utf16Span Span, BlockKind Kind, int Block, bool IsDateline);
