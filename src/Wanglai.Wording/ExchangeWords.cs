using System.Globalization;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Model.Claims;

namespace Wanglai.Wording;

/// <summary>The words that people read for exchange statistics.</summary>
public static class ExchangeWords
{
    /// <summary>How many exchanges: from those that are certain to those that are possible.</summary>
    public static string Count(ExchangeRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var most = row.Possible.ToString(CultureInfo.InvariantCulture);
        return row.Certain == row.Possible ? most : $"{row.Certain}–{most}";
    }

    /// <summary>By what rows are divided.</summary>
    public static string Of(Speech speech, ExchangeDimension dimension) => dimension switch
    {
        ExchangeDimension.Year => speech.Say("年", "year"),
        ExchangeDimension.Decade => speech.Say("年代", "decade"),
        ExchangeDimension.Country => speech.Say("国家", "country"),
        ExchangeDimension.Region => speech.Say("地区", "region"),
        ExchangeDimension.Direction => speech.Say("方向", "direction"),
        ExchangeDimension.Level => speech.Say("级别", "level"),
        _ => speech.Say("种类", "kind"),
    };

    /// <summary>What a row is about; <paramref name="key"/> is null where that is not known.</summary>
    public static string Of(Speech speech, ExchangeDimension dimension, string? key) => (dimension, key) switch
    {
        (_, null) => speech.Say("不详", "not known"),
        (ExchangeDimension.Direction, "paid") => speech.Say("去", "paid"),
        (ExchangeDimension.Direction, "received") => speech.Say("来", "received"),
        (ExchangeDimension.Direction, _) => speech.Say("相互", "mutual"),
        (ExchangeDimension.Kind, _) when WireNames.TryFromWire<ClaimKind>(key, out var kind) => ClaimWords.Of(speech, kind),
        _ => key,
    };
}
