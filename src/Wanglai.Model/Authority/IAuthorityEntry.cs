namespace Wanglai.Model.Authority;

/// <summary>One entry of an authority file: the one name that the program calls it by, and the others that texts use.</summary>
public interface IAuthorityEntry
{
    /// <summary>The name that everything else refers to; unique among the entries of its file.</summary>
    string Name { get; }

    /// <summary>Other names, each with its time where known. <see cref="Name"/> is not among them.</summary>
    IReadOnlyList<NameInTime> OtherNames { get; }
}
