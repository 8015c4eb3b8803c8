using Wanglai.Model.Sources;

namespace Wanglai.Web.Questions;

/// <summary>Keeps the open books, apart for those who may see more and those who may see less.</summary>
internal sealed class Shelves
{
    private readonly OpenBooks[] _books;

    public Shelves(SiteSettings settings) => _books = [.. Enum.GetValues<Secrecy>().Select(s => new OpenBooks(settings, s))];

    /// <summary>The books for those who may see as much.</summary>
    public OpenBooks For(Secrecy highest) => _books[(int)highest];
}
