using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wanglai.Model.Problems;
using Wanglai.Reports.Documents;
using Wanglai.Wording;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Wanglai.Reports.Word;

/// <summary>Words, marks of notes and fields as Word has them.</summary>
internal sealed class WordText(Speech speech)
{
    // An element is a list of its children, too: a parameter of any list would take those of a single element.
    public static Paragraph Styled(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    public WordRun Plain(string words) => Run(words);

    public WordRun Strong(string words) => Run(words, new Bold());

    public WordRun Of(Documents.Run words) => words.IsTitle && MarkdownWriter.IsLatin(words.Text) ? Run(words.Text, new Italic()) : Run(words.Text);

    public static WordRun Mark(int note) => new(new RunProperties(new RunStyle { Val = WordStyles.FootnoteReference }), new FootnoteReference { Id = note });

    /// <summary>A field with what it shows until it is brought up to date.</summary>
    public IEnumerable<OpenXmlElement> Field(string instruction, string shown) =>
    [
        new WordRun(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new WordRun(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }),
        new WordRun(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(shown),
        new WordRun(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private WordRun Run(string words, params OpenXmlElement[] look)
    {
        var run = new WordRun();

        // Without the hint, Word sets the quotation marks and dashes of Chinese in the narrow Latin font.
        OpenXmlElement[] all = speech.Language == Language.Chinese ? [new RunFonts { Hint = FontTypeHintValues.EastAsia }, .. look] : look;
        if (all.Length > 0)
        {
            run.Append(new RunProperties(all));
        }

        run.Append(new Text(XmlText.Of(words)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
