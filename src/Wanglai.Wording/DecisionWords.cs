using Wanglai.Model.Entries;

namespace Wanglai.Wording;

/// <summary>The words that people read for what people decided.</summary>
public static class DecisionWords
{
    /// <summary>What was decided about a claim.</summary>
    public static string Of(Speech speech, Decision decision) => decision switch
    {
        ClaimReviewed { Verdict: Verdict.Accepted } => speech.Say("认可", "accepted"),
        ClaimReviewed { Verdict: Verdict.Rejected } => speech.Say("否定", "rejected"),
        ClaimReviewed { Correction: { } correction } => speech.Say("更正 ", "corrected ") + string.Join(speech.Comma, correction.Fields),
        SourceClassified classified => speech.Say("定密 ", "who may see it: ") + classified.Confidentiality,
        NoteAdded note => speech.Say("备注 ", "note ") + note.Text,
        _ => speech.Say("撤回", "withdrawn"),
    };
}
