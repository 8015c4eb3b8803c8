using System.Buffers;
using System.Text;
using System.Text.Json;
using Wanglai.Model;

namespace Wanglai.Cli.Printing;

/// <summary>Writes answers as JSON Lines: one object a line, without white space, text outside ASCII as it is.</summary>
internal sealed class JsonLines(TextWriter output)
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    /// <summary>Writes one line: what <paramref name="write"/> writes, which must be one JSON value.</summary>
    public void Write(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, CanonicalJson.Options))
        {
            write(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(_buffer.WrittenSpan));
    }

    /// <summary>Writes one line with one object, whose members <paramref name="members"/> writes.</summary>
    public void Object(Action<Utf8JsonWriter> members) => Write(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });
}
