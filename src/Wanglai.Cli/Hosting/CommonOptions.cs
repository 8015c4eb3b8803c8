using System.CommandLine;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>The options that every command takes, and the making of those that many take.</summary>
internal sealed class CommonOptions
{
    private readonly Speech _speech;

    public CommonOptions(Speech speech)
    {
        _speech = speech;
        Ledger = new Option<string>("--ledger")
        {
            HelpName = speech.Say("账本", "LEDGER"),
            Recursive = true,
            Description = speech.Say(
                "账本：一个文件，或 PostgreSQL 的连接字符串（Host=…;Database=…）；默认为环境变量 WANGLAI_LEDGER 所指，否则为 ~/.local/share/wanglai/ledger.db（设有 XDG_DATA_HOME 则在其下，Windows 在 LocalApplicationData 之下）",
                "The ledger: a file, or a connection string of PostgreSQL (Host=…;Database=…); by default what WANGLAI_LEDGER names, else ~/.local/share/wanglai/ledger.db (under XDG_DATA_HOME where that is set; under LocalApplicationData on Windows)"),
        };
        Authority = new Option<string[]>("--authority")
        {
            HelpName = speech.Say("目录", "FOLDER"),
            Recursive = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            Description = speech.Say(
                "自己的权威档目录（机构、人物、国家、地名、时间名），加在随程序附带的之上；可多次给出",
                "A folder of your own authority files (organisations, persons, countries, places, named times), added to the shipped ones; may be given again"),
        };
        Language = new Option<string>(UserLanguage.OptionName)
        {
            Recursive = true,
            Description = speech.Say(
                "用中文（zh）还是英文（en）说话；默认看 LC_ALL、LC_MESSAGES、LANG",
                "Speak Chinese (zh) or English (en); by default as LC_ALL, LC_MESSAGES or LANG say"),
        };
        Language.OneOf(speech, "zh", "en");
        AsKnownOn = new Option<Edtf?>("--as-known-on")
        {
            Description = speech.Say(
                "只凭账本到那一天（含，UTC）为止所知的来回答；默认凭现在所知",
                "Answer from what the ledger knew by the end of that day (UTC); by default from all that it knows now"),
        }.TakingEdtf(speech);
        Whole = new Option<bool>("--whole")
        {
            Description = speech.Say(
                "账本再大也整个读入内存来回答；不写则大账本只读所需的，所需太多就不答",
                "Answer with the whole ledger in memory, however large it is; otherwise only what the question needs is read of a large ledger, and a question that needs too much is not answered"),
        };
    }

    /// <summary>Which ledger.</summary>
    public Option<string> Ledger { get; }

    /// <summary>Further folders of authority files.</summary>
    public Option<string[]> Authority { get; }

    /// <summary>Which language; read before parsing by <see cref="UserLanguage"/>.</summary>
    public Option<string> Language { get; }

    /// <summary>As the ledger knew it on which day: for every question.</summary>
    public Option<Edtf?> AsKnownOn { get; }

    /// <summary>Whether a large ledger is read whole: for every question.</summary>
    public Option<bool> Whole { get; }

    /// <summary>A new <c>--json</c> option.</summary>
    public Option<bool> Json() => new("--json")
    {
        Description = _speech.Say("写成 JSON，每行一个对象", "Write JSON, one object a line"),
    };

    /// <summary>A new <c>--on</c> option: the time that a question asks about.</summary>
    public Option<Edtf?> On() => new Option<Edtf?>("--on")
    {
        Description = _speech.Say("哪一天或哪一段时间（EDTF），../.. 为一直；默认为今天", "The day, or the time, asked about (EDTF), ../.. for always; today by default"),
    }.TakingEdtf(_speech);

    /// <summary>A new <c>--rules</c> option: further folders of rules.</summary>
    public Option<string[]> Rules() => new("--rules")
    {
        HelpName = _speech.Say("目录", "FOLDER"),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        Description = _speech.Say("自己的规则目录，加在随程序附带的之上；可多次给出", "A folder of your own rules, added to the shipped ones; may be given again"),
    };

    /// <summary>A new <c>--min-confidence</c> option.</summary>
    public Option<double> MinConfidence() => new("--min-confidence")
    {
        HelpName = "0..1",
        CustomParser = result => Numbers.Fraction(result, "--min-confidence", _speech),
        Description = _speech.Say("不要把握低于此数的陈述", "Leave out claims that the reader is less sure of"),
    };

    /// <summary>A new <c>--metadata</c> option.</summary>
    public Option<string> Metadata() => new("--metadata")
    {
        HelpName = "FILE.csv",
        Description = _speech.Say("各文档的元数据表，列有 file、date、about、title、author、publication、origin、confidentiality；或 CSL-JSON（.json）、BibTeX（.bib）、RIS（.ris）书目", "A table of what is known of the documents: file, date, about, title, author, publication, origin, confidentiality; or a bibliography in CSL-JSON (.json), BibTeX (.bib) or RIS (.ris)"),
    };
}
