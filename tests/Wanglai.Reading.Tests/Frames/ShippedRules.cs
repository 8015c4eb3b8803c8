using Wanglai.Model.Authority;
using Wanglai.Reading.Tests.Times;

namespace Wanglai.Reading.Tests.Frames;

/// <summary>The rules and authority files that ship with the program.</summary>
internal static class ShippedRules
{
    private static readonly Lazy<AuthorityFiles> Authority = new(() => AuthorityFiles.Load(Path.Combine(Checkout.Root, "authority")));

    private static readonly Lazy<Reader> Shipped = new(() => ReaderWith());

    public static string Folder => Path.Combine(Checkout.Root, "rules", "zh");

    public static Reader Reader => Shipped.Value;

    /// <summary>A reader with these folders of one's own added.</summary>
    public static Reader ReaderWith(params string[] folders) => Wanglai.Reading.Reader.Create(Authority.Value, [Folder, .. folders]);
}
