using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Wanglai.Ledger.Sqlite;

/// <summary>Chooses and loads the SQLite library of this process.</summary>
internal static unsafe class SqliteEngine
{
    private const string BundledName = "e_sqlite3";
    private const string SystemName = "libsqlite3.so.0";

    private static readonly Lock Choosing = new();
    private static SqliteLibrary _wanted = SqliteLibrary.Newest;
    private static string? _chosen;

    /// <summary>Says which library is wanted, before the first use of any.</summary>
    /// <exception cref="InvalidOperationException">The process already uses one: two in one process would break each other's locks.</exception>
    public static void Want(SqliteLibrary library)
    {
        lock (Choosing)
        {
            if (_chosen is not null && library != _wanted)
            {
                throw new InvalidOperationException($"SQLite is loaded already ({_chosen}).");
            }

            _wanted = library;
        }
    }

    /// <summary>Sets the library up, once; afterwards connections can be opened.</summary>
    /// <returns>Which it is and its version, such as <c>system 3.40.1</c>.</returns>
    public static string Initialise()
    {
        lock (Choosing)
        {
            return _chosen ??= Load();
        }
    }

    private static string Load()
    {
        var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        var bundled = TryLoad(BundledName, provider);
        var system = OperatingSystem.IsLinux() ? TryLoad(SystemName, provider) : default;
        var useSystem = _wanted switch
        {
            SqliteLibrary.Bundled => false,
            SqliteLibrary.System => system.Version > 0,
            _ => system.Version > bundled.Version,
        };
        var library = useSystem ? system : bundled;
        if (library.Handle != nint.Zero)
        {
            NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == BundledName ? library.Handle : nint.Zero);
        }

        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return $"{(useSystem ? "system" : "bundled")} {raw.sqlite3_libversion().utf8_to_string()}";
    }

    private static (nint Handle, int Version) TryLoad(string name, Assembly provider)
    {
        if (!NativeLibrary.TryLoad(name, provider, searchPath: null, out var handle)
            || !NativeLibrary.TryGetExport(handle, "sqlite3_libversion_number", out var function))
        {
            return default;
        }

        return (handle, ((delegate* unmanaged[Cdecl]<int>)function)());
    }
}
