namespace Wanglai.Model.Entries;

/// <summary>Why a kept entry cannot be opened.</summary>
public enum EntryFault
{
    /// <summary>It can.</summary>
    None,

    /// <summary>The chained part is not the canonical form of any entry that this version knows.</summary>
    Unreadable,

    /// <summary>The entry has words, and they are not there.</summary>
    WordsMissing,

    /// <summary>The words are not those that the chained part commits to.</summary>
    WordsChanged,
}
