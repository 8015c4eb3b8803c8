using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Wanglai.Inquiry.Intervals;

namespace Wanglai.Bench;

/// <summary>Reads ids, every one, by adding them up: a sum over an array is as fast as memory is read, and no answer is real whose ids nobody reads.</summary>
internal struct Sum : IIdSink
{
    public long Hits { get; private set; }

    public int Total { get; private set; }

    public void Add(ReadOnlySpan<int> ids)
    {
        Hits += ids.Length;
        Total += Of(ids);
    }

    public static int Of(ReadOnlySpan<int> numbers)
    {
        var vectors = MemoryMarshal.Cast<int, Vector256<int>>(numbers);
        var (a, b, c, d) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        var i = 0;
        for (; i + 4 <= vectors.Length; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
        {
            a += vectors[i];
        }

        var total = Vector256.Sum(a + b + c + d);
        foreach (var number in numbers[(vectors.Length * Vector256<int>.Count)..])
        {
            total += number;
        }

        return total;
    }
}
