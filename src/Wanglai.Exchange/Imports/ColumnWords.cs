namespace Wanglai.Exchange.Imports;

/// <summary>What the heading of a column says of it, in the words that offices use.</summary>
internal static class ColumnWords
{
    private static readonly (ColumnMeaning Meaning, string[] Words)[] Known =
    [
        (ColumnMeaning.Direction, ["方向", "出访/来访", "出访或来访", "类别", "类型", "direction"]),
        (ColumnMeaning.To, ["结束", "截止", "离开", "离境", "返回", "回国", "止", "end", "until"]),
        (ColumnMeaning.From, ["日期", "时间", "年月", "年份", "年度", "开始", "起始", "抵达", "出发", "date", "time", "year", "from", "start"]),
        (ColumnMeaning.Count, ["人数", "人次", "人员数", "members", "people", "persons"]),
        (ColumnMeaning.Head, ["团长", "率团", "领队", "带队", "负责人", "head", "leader"]),
        (ColumnMeaning.Met, ["会见", "接见", "met by"]),
        (ColumnMeaning.Country, ["国家", "国别", "前往国", "来自国", "目的地", "country", "destination"]),
        (ColumnMeaning.Title, ["团组", "团名", "名称", "事由", "任务", "内容", "主题", "项目", "会议", "协议", "title", "purpose", "subject"]),
        (ColumnMeaning.Sender, ["派出单位", "组团单位", "派团单位", "sent by", "sender"]),
        (ColumnMeaning.Partner, ["单位", "组织", "工会", "机构", "对方", "接待", "邀请", "organisation", "organization", "union", "host", "partner"]),
    ];

    /// <summary>The meaning of a column; <see cref="ColumnMeaning.None"/> where its heading is none of the known words.</summary>
    public static ColumnMeaning Of(string heading)
    {
        var folded = heading.ToLowerInvariant();
        return Array.Find(Known, k => Array.Exists(k.Words, w => folded.Contains(w, StringComparison.Ordinal))).Meaning;
    }
}

/// <summary>What a column of a table of exchanges tells.</summary>
public enum ColumnMeaning
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>Whether a group went or came.</summary>
    Direction,

    /// <summary>When, or from when.</summary>
    From,

    /// <summary>Until when.</summary>
    To,

    /// <summary>How many went or came.</summary>
    Count,

    /// <summary>Who led them.</summary>
    Head,

    /// <summary>Who received them.</summary>
    Met,

    /// <summary>The country that they went to or came from.</summary>
    Country,

    /// <summary>What the group, the gathering or the agreement is called.</summary>
    Title,

    /// <summary>Who sent them.</summary>
    Sender,

    /// <summary>The organisation on the other side.</summary>
    Partner,
}
