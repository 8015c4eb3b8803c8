namespace Wanglai.Inquiry.States;

/// <summary>How close relations are, apart from whether there are any.</summary>
public enum RelationDegree
{
    /// <summary>As they were established or resumed; nothing more is told.</summary>
    Plain,

    /// <summary>Grown closer or broader.</summary>
    Developed,

    /// <summary>Worsened, in dispute.</summary>
    Strained,
}
