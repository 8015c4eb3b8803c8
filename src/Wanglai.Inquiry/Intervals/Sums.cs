namespace Wanglai.Inquiry.Intervals;

/// <summary>Running sums, from counts to places.</summary>
internal static class Sums
{
    /// <summary>Replaces each number by the sum of all up to and with it.</summary>
    /// <exception cref="OverflowException">There are more than two thousand million.</exception>
    public static void Run(Span<int> numbers)
    {
        var sum = 0;
        foreach (ref var number in numbers)
        {
            number = sum = checked(sum + number);
        }
    }
}
