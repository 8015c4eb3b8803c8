namespace Wanglai.Web.Pages.Entries;

/// <summary>What is entered.</summary>
public enum EntrySort
{
    /// <summary>They came to us.</summary>
    Received,

    /// <summary>We went to them.</summary>
    Paid,

    /// <summary>We met.</summary>
    Met,
}
