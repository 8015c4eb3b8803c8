namespace Wanglai.Reading.Times.Scanning;

/// <summary>
/// The name of a dynasty whose characters belong to the words beside it: 说明代表 is 说明 and 代表, 由宋代替 is somebody
/// named 宋; but 明代表面, 宋代理学 and 清代笔记 are of their dynasties.
/// </summary>
internal static class DynastyInWords
{
    /// <summary>What makes a word with 代 before it, each with what makes another word with it: 代理, but 理学.</summary>
    private static readonly (char After, string Unless)[] BegunByDai =
    [
        ('表', "面现演"), ('理', "学藩论念解"), ('替', ""), ('价', "格值"), ('号', "称令召"), ('笔', "记墨"), ('办', "学理公案"),
        ('码', "头"), ('沟', "渠"), ('购', ""), ('销', ""), ('售', ""), ('管', "理辖制"), ('培', ""), ('课', "税"), ('言', "论官"), ('际', ""),
    ];

    /// <summary>What makes a word with the name of the dynasty after it.</summary>
    private static readonly (char Dynasty, string Before)[] EndedByDynasty =
    [
        ('明', "说声证文发透聪光黎表阐查注申鲜英分简标指讲写载高精开公严判"),
        ('清', "看分认说弄查还付肃结算理划厘澄"),
        ('元', "美日欧万亿千百十多几单公纪改开状银〇零一二三四五六七八九0123456789"),
        ('唐', "荒"),
        ('汉', "武老好门罗子"),
    ];

    /// <summary>Whether the two characters from <paramref name="at"/> to <paramref name="end"/> are 明代, 清朝 and the like and name no dynasty.</summary>
    public static bool IsNone(string text, int at, int end)
    {
        if (end != at + 2 || text[at + 1] is not ('代' or '朝'))
        {
            return false;
        }

        if (at > 0)
        {
            foreach (var (dynasty, before) in EndedByDynasty)
            {
                if (text[at] == dynasty && before.Contains(text[at - 1]))
                {
                    return true;
                }
            }
        }

        if (end == text.Length)
        {
            return false;
        }

        var next = end + 1 < text.Length ? text[end + 1] : '\0';
        if (text[at + 1] == '朝')
        {
            return text[end] is '鲜' or '阳' && next is not ('有' or '为');
        }

        foreach (var (after, unless) in BegunByDai)
        {
            if (text[end] == after)
            {
                return !unless.Contains(next);
            }
        }

        return false;
    }
}
