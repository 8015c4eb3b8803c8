using static Wanglai.Exchange.Tables.ColumnSort;

namespace Wanglai.Exchange.Tables;

/// <summary>The tables of the export. From this the files, their metadata (CSVW) and the data dictionary are made, so that none says what another does not.</summary>
public static class TableShapes
{
    private static readonly TableColumn Claim = new("claim", Words, "The claim's id", "陈述编号", Required: true);

    /// <summary>The claims.</summary>
    public static TableShape Claims { get; } = new(
        "claims.csv", "A claim: what one source says happened, or was so", "一条陈述：一份来源说发生过什么，或者情形如何",
        ["id"], [("source_id", "sources.csv", "id")],
        [
            new("id", Words, "The claim's id: equal for equal claims of one source, on every machine", "陈述编号：同一来源的相同陈述，在任何机器上编号都相同", Required: true),
            new("kind", Words, "What it is about: one of fourteen words", "类别：十四个词之一", Required: true),
            new("change", Words, "What happened, a word of the kind's own; empty where the kind has none", "变化：各类自有的词；没有则空"),
            new("standing", Words, "asserted, planned, prevented or denied: only what is asserted came about", "asserted 已发生，planned 拟议，prevented 受阻，denied 否认：只有 asserted 才算发生过", Required: true),
            new("edtf", Edtf, "When it was, EDTF (ISO 8601-2); empty where nothing tells", "时间，EDTF（ISO 8601-2）；无从得知则空"),
            new("earliest", Day, "The first day on which it can have been, inclusive; empty where there is no bound", "可能的第一天（含）；没有界限则空"),
            new("latest", Day, "The last day, inclusive", "可能的最后一天（含）"),
            new("aspect", Words, "How the time holds: within, throughout or repeated", "时间如何成立：within 其间某时，throughout 始终，repeated 多次", Required: true),
            new("aspect_stated", Flag, "Whether the claim itself says so; else it is the usual aspect of its kind", "是否为陈述自己所说；否则为该类通常的情形", Required: true),
            new("time_text", WordsOrNone, "The words that the time came from", "时间在原文中的字句"),
            new("title", WordsOrNone, "The name of the gathering, agreement, project, office, aid, cause or happening", "会议、协定、项目、职务、援助、事由的名称"),
            new("cause", WordsOrNone, "The words that give the reason", "原因的字句"),
            new("capacity", WordsOrNone, "In what capacity", "以何身份"),
            new("duration", WordsOrNone, "How long, ISO 8601", "历时，ISO 8601"),
            new("recurs", WordsOrNone, "The words that say that it recurs", "说明重复的字句"),
            new("first", Flag, "Whether the source calls it the first", "来源是否称之为首次", Required: true),
            new("after", WordsOrNone, "The words that order it after another", "说明在后的字句"),
            new("before", WordsOrNone, "The words that order it before another", "说明在前的字句"),
            new("mutual", Flag, "Whether all parties deal with each other, and not only with the first", "各方是否彼此往来，而不只是同第一方", Required: true),
            new("source_id", Words, "The source", "来源编号", Required: true),
            new("source", Words, "The source's file name, as the claim cites it", "来源文件名", Required: true),
            new("start", Whole, "Where the quote begins in the source's text, in code points from 0", "引文在来源文字中的起点（码位，从 0 起）", Required: true),
            new("end", Whole, "Where it ends, exclusive", "终点（不含）", Required: true),
            new("quote", Words, "The source's own words", "引文：来源的原话"),
            new("page", Whole, "The page of the original", "原件页码"),
            new("sheet", Words, "The sheet of the workbook", "工作表"),
            new("table", Whole, "The table", "第几个表格"),
            new("row", Whole, "The row of the table or sheet", "行"),
            new("column", Whole, "The column of the table or sheet", "列"),
            new("paragraph", Whole, "The paragraph, of the page where there are pages", "段（有页则为页中之段）"),
            new("note", Words, "The footnote, by its mark", "注号"),
            new("confidence", Number, "How likely the reading is to be right, 0 to 1; empty for a claim made by hand", "读对的把握，0 到 1；人工所写则空"),
            new("rule", WordsOrNone, "The rule that made it", "所据规则"),
            new("reader", Words, "Who read it: program and version", "读者：程序与版本", Required: true),
            new("recorded_at", Moment, "When the ledger came to know it, UTC", "记入账本的时间（UTC）", Required: true),
        ]);

    /// <summary>Who plays which part.</summary>
    public static TableShape Parties { get; } = new(
        "parties.csv", "A party in a claim", "一条陈述中的一方",
        ["claim", "position"], [("claim", "claims.csv", "id"), ("entity_id", "entities.csv", "id")],
        [
            Claim,
            new("position", Whole, "Its place among the claim's parties, from 1, in the order of the text within a role", "在该陈述各方中的次序，从 1 起，同一角色内依原文", Required: true),
            new("role", Words, "The part that it plays", "角色", Required: true),
            new("name", Words, "The words of the text, a pronoun too; empty where the text leaves the party out", "原文的字句，也可以是代词；原文省略则空"),
            new("entity", Words, "The fullest name that they resolve to", "所指的最全名称"),
            new("entity_id", Words, "The same, in entities.csv", "同上，见 entities.csv", Required: true),
            new("type", Words, "organisation, person, country, place or group", "organisation 组织，person 人，country 国家，place 地方，group 未具名的一群", Required: true),
        ]);

    /// <summary>The numbers that claims state.</summary>
    public static TableShape Counts { get; } = new(
        "counts.csv", "A number that a claim states", "一条陈述所说的一个数",
        ["claim", "position"], [("claim", "claims.csv", "id")],
        [
            Claim,
            new("position", Whole, "Its place among the claim's numbers, from 1", "在该陈述各数中的次序，从 1 起", Required: true),
            new("what", Words, "What is counted", "所数的是什么", Required: true),
            new("n", Number, "The number said", "所说的数", Required: true),
            new("text", Words, "The words it came from", "原文的字句"),
        ]);

    /// <summary>Whom claims name.</summary>
    public static TableShape Entities { get; } = new(
        "entities.csv", "Somebody or something that claims name", "陈述所涉的一个组织、人、国家、地方或一群",
        ["id"], [],
        [
            new("id", Words, "An id made of name and type: the same in every export, and in RDF", "由名称和类型得出的编号：各次导出都相同，RDF 中也一样", Required: true),
            new("name", Words, "The name as claims resolve it", "陈述所用的名称", Required: true),
            new("type", Words, "organisation, person, country, place or group", "类型", Required: true),
            new("claims", Whole, "How many of the claims name it", "有多少条陈述提到它", Required: true),
            new("known_as", Words, "Its one name in the authority files; empty where they do not know it", "权威档中的名称；没有则空"),
            new("english", Words, "Its name in English or Latin script", "英文或拉丁字母名称"),
            new("country", Words, "Its country", "所属国家"),
            new("level", Words, "What sort of body it is", "机构层级"),
            new("founded", Edtf, "When it came into being", "成立时间"),
            new("ended", Edtf, "When it ceased to exist", "终止时间"),
            new("latitude", Number, "Of a country: its capital's latitude, degrees north", "国家的首都纬度"),
            new("longitude", Number, "Its longitude, degrees east", "经度"),
        ]);

    /// <summary>Other names, in their time.</summary>
    public static TableShape Names { get; } = new(
        "names.csv", "Another name of an entity, by the authority files", "一个实体在权威档中的另一名称",
        ["entity_id", "name", "period"], [("entity_id", "entities.csv", "id")],
        [
            new("entity_id", Words, "The entity", "实体编号", Required: true),
            new("name", Words, "The name", "名称", Required: true),
            new("period", Edtf, "When it was in use; empty where it is bound to no time", "使用时期；不限则空"),
            new("needs_context", Flag, "Whether it means others, too, where nothing else tells", "单独出现时是否可能另有所指", Required: true),
        ]);

    /// <summary>Where the claims stand.</summary>
    public static TableShape Sources { get; } = new(
        "sources.csv", "A source", "一份来源",
        ["id"], [],
        [
            new("id", Words, "The source's id", "来源编号", Required: true),
            new("name", Words, "The file name that it was first recorded under", "最初记入时的文件名", Required: true),
            new("title", Words, "Its title", "题名"),
            new("author", Words, "Who wrote it", "作者"),
            new("publication", Words, "Where it was published, or archive and file number", "出处，或档案馆与档号"),
            new("date", Edtf, "When it was written or published", "写作或发表时间"),
            new("about", Words, "Whose dealings it tells", "讲的是谁的往来"),
            new("origin", Words, "Where this copy came from", "此份从何而来"),
            new("confidentiality", Words, "Who may see it, in the user's words", "密级，用户自己的说法"),
            new("encoding", Words, "The encoding that it was read with", "读取时的编码", Required: true),
            new("sha256", Words, "SHA-256 of the file's bytes", "文件的 SHA-256", Required: true),
            new("recorded_at", Moment, "When it was first recorded, UTC", "最初记入的时间（UTC）", Required: true),
        ]);

    /// <summary>All tables.</summary>
    public static IReadOnlyList<TableShape> All { get; } = [Claims, Parties, Counts, Entities, Names, Sources];
}
