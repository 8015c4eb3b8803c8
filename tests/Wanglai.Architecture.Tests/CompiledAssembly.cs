using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Wanglai.Architecture.Tests;

/// <summary>What a compiled assembly of a layer refers to, read from its metadata without loading it.</summary>
internal sealed class CompiledAssembly
{
    private CompiledAssembly(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        Assemblies = [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))];
        Types = [.. metadata.TypeReferences.Select(h => NameOf(metadata, h))];
        Members =
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(m => m.Parent.Kind == HandleKind.TypeReference)
                .Select(m => $"{NameOf(metadata, (TypeReferenceHandle)m.Parent)}.{metadata.GetString(m.Name)}"),
        ];
    }

    /// <summary>The simple names of the assemblies referred to.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    /// <summary>The full names of the types referred to.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The members referred to, as <c>Namespace.Type.Member</c>; a property's getter is <c>get_Name</c>.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The assembly of the source project <paramref name="project"/>, in the configuration of these tests.</summary>
    public static CompiledAssembly Of(string project)
    {
        var name = project == "Wanglai.Cli" ? "wanglai" : project;
        var path = Path.Combine(Checkout.Root, "src", project, "bin", Repository.Configuration, "net10.0", name + ".dll");
        Assert.True(File.Exists(path), $"{Repository.Relative(path)} is missing: build the solution first.");
        return new(path);
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
