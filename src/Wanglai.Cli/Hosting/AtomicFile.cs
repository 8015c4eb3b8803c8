using Wanglai.Model.Problems;

namespace Wanglai.Cli.Hosting;

/// <summary>Writes files that are either whole or not there.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes to a new file beside <paramref name="path"/> and puts it in its place when <paramref name="write"/> has ended well;
    /// otherwise what stood there before stays.
    /// </summary>
    /// <exception cref="WanglaiException">The file cannot be written.</exception>
    public static T Write<T>(string path, Func<Stream, T> write)
    {
        var part = path + ".part";
        try
        {
            T result;
            using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                result = write(stream);
            }

            File.Move(part, path, overwrite: true);
            return result;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw new WanglaiException(CliProblems.CannotWrite(path, failure.Message), failure);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
