namespace Wanglai.Architecture.Tests;

public sealed class The_compiled_layers
{
    public static TheoryData<string> SourceProjects => [.. Layers.MayName.Keys];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Refer_to_no_layer_but_those_of_the_table(string project)
    {
        var layers = CompiledAssembly.Of(project).Assemblies.Where(a => a.StartsWith("Wanglai.", StringComparison.Ordinal));
        Nothing.Of(layers.Except(Layers.MayName[project]));
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Leave_the_database_the_network_and_the_terminal_to_their_owners(string project)
    {
        var assembly = CompiledAssembly.Of(project);
        var trespasses =
            from owned in Layers.Owned
            where !owned.Owners.Contains(project)
            from name in assembly.Assemblies.Concat(assembly.Types)
            where name == owned.Prefix || name.StartsWith(owned.Prefix + ".", StringComparison.Ordinal)
            select name;
        Nothing.Of(trespasses.Distinct());
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Take_time_and_chance_from_outside(string project)
    {
        if (!Layers.Edge.Contains(project))
        {
            Nothing.Of(CompiledAssembly.Of(project).Members.Intersect(Layers.OnlyAtTheEdge));
        }
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Open_no_file_where_all_is_handed_in(string project)
    {
        if (Layers.WithoutFiles.Contains(project))
        {
            string[] files = ["System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.StreamReader"];
            Nothing.Of(CompiledAssembly.Of(project).Types.Intersect(files));
        }
    }

    [Fact]
    public void Are_read_well_enough_to_see_a_reference()
    {
        // Were the metadata read wrongly, the tests above would pass on nothing.
        var assembly = CompiledAssembly.Of("Wanglai.Model");
        Assert.Contains("System.Runtime", assembly.Assemblies);
        Assert.Contains("System.Object..ctor", assembly.Members);
    }
}
