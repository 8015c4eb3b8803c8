using System.Collections.Specialized;
using System.Text.Json;
using Quartz.Spi;

namespace Wanglai.Queue.Workers;

/// <summary>
/// Writes what the engine keeps with a trigger, names and values, as a JSON object. Our jobs carry nothing, for a job's name is the id of its
/// document; only the engine itself notes which job it handed over from whom.
/// </summary>
internal sealed class StringMaps : IObjectSerializer
{
    /// <inheritdoc/>
    public void Initialize()
    {
    }

    /// <inheritdoc/>
    public byte[] Serialize<T>(T obj)
        where T : class
    {
        var map = obj as NameValueCollection ?? throw new NotSupportedException($"The engine keeps names and values only, not {typeof(T).Name}.");
        return JsonSerializer.SerializeToUtf8Bytes(map.AllKeys.ToDictionary(key => key!, key => map[key]));
    }

    /// <inheritdoc/>
    public T? DeSerialize<T>(byte[] data)
        where T : class
    {
        var map = new NameValueCollection();
        foreach (var (key, value) in JsonSerializer.Deserialize<Dictionary<string, string?>>(data)!)
        {
            map[key] = value;
        }

        return map as T ?? throw new NotSupportedException($"The engine keeps names and values only, not {typeof(T).Name}.");
    }
}
