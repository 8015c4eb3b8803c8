using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.States;

/// <summary>The small calendar of the random tests: day n is 1960-01-n.</summary>
internal static class Days
{
    public static string Text(int day) => Day.Of(1960, 1, day).ToString();

    public static Edtf Edtf(int day) => Wanglai.Time.Edtf.Parse(Text(day));

    public static string Range(int first, int last) => first == last ? Text(first) : $"{Text(first)}/{Text(last)}";
}
