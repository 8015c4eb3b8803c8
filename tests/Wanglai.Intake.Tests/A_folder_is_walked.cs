using Wanglai.Intake.Finding;

namespace Wanglai.Intake.Tests;

public sealed class A_folder_is_walked
{
    [Fact]
    public void In_the_order_of_names_whatever_the_file_system_gives()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "甲/2.md", "甲/1.txt", "a.markdown", "B.txt", "乙/x/deep.txt" })
        {
            folder.Write(name, "往来");
        }

        Assert.Equal(["B.txt", "a.markdown", "b.txt", "乙/x/deep.txt", "甲/1.txt", "甲/2.md"], Names(folder, DocumentReader.Find(folder.Path)));
    }

    [Fact]
    public void Passing_over_what_is_hidden_and_counting_what_is_no_document()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.txt", ".hidden.txt", ".git/b.txt", "~$a.txt", "table.csv", "picture.png", "txt", "README.md" })
        {
            folder.Write(name, "往来");
        }

        var found = DocumentReader.Find(folder.Path);
        Assert.Equal(["a.txt"], Names(folder, found));
        Assert.Equal(4, found.PassedOver);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_file_stands_for_itself_whatever_it_is_called()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(".notes.dat", "往来");
        Assert.Equal([path], DocumentReader.Find(path).Paths);
    }

    [Fact]
    public void A_missing_path_is_reported() =>
        Assert.Equal("WL-I001", Assert.Single(DocumentReader.Find("no-such-place").Problems).Code);

    [Fact]
    public void A_folder_without_documents_is_reported_with_what_a_document_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deep/table.csv", "a,b");
        var problem = Assert.Single(DocumentReader.Find(folder.Path).Problems);
        Assert.Equal("WL-I002", problem.Code);
        Assert.Contains("(other files there: 1). Documents end in .doc, .docm, .docx, .dot, ", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_up_is_reported_and_the_rest_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("inner/a.txt", "往来");
        Directory.CreateSymbolicLink(folder["inner/up"], folder.Path);
        Directory.CreateSymbolicLink(folder["inner/here"], folder["inner"]);

        var found = DocumentReader.Find(folder.Path);
        Assert.Equal(["inner/a.txt"], Names(folder, found));
        Assert.Equal(["WL-I009", "WL-I009"], found.Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "往来");
        Directory.CreateSymbolicLink(folder["self"], folder["self"]);
        Assert.Equal(["a.txt"], Names(folder, DocumentReader.Find(folder.Path)));
    }

    [Fact]
    public void A_folder_that_two_links_lead_to_is_read_once()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("a.txt", "往来");
        Directory.CreateSymbolicLink(folder["one"], elsewhere.Path);
        Directory.CreateSymbolicLink(folder["two"], elsewhere.Path);

        var found = DocumentReader.Find(folder.Path);
        Assert.Equal(["one/a.txt"], Names(folder, found));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_reported_and_the_rest_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "往来");
        var closed = Directory.CreateDirectory(folder["closed"]);
        folder.Close(closed.FullName);

        var found = DocumentReader.Find(folder.Path);
        Assert.Equal(["a.txt"], Names(folder, found));
        Assert.Equal("WL-I007", Assert.Single(found.Problems).Code);
    }

    private static IEnumerable<string> Names(TemporaryFolder folder, FoundFiles found) =>
        found.Paths.Select(p => Path.GetRelativePath(folder.Path, p).Replace('\\', '/'));
}
