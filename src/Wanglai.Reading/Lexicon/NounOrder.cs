namespace Wanglai.Reading.Lexicon;

/// <summary>On which side of its verb a frame's noun stands.</summary>
internal enum NounOrder
{
    /// <summary>Behind it (建立了关系) or before it (关系得到恢复).</summary>
    Any,

    /// <summary>Behind it only.</summary>
    After,

    /// <summary>Before it only.</summary>
    Before,
}
