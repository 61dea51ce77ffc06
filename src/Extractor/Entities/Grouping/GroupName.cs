using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Grouping;

/// <summary>The fullest name of a group, cut into words.</summary>
internal sealed class GroupName
{
    private const int MostWords = 16;
    private const int LongestAcronym = 8;

    private GroupName(string text, IReadOnlyList<string> words)
    {
        Text = text;
        Words = words;
        Keys = [.. words.Select(word => NameKey.Of(word))];
        Initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        IsAcronym = words.Count == 1 && words[0].Length is > 1 and <= LongestAcronym && words[0].Count(char.IsUpper) > 1 && !words[0].Skip(1).Any(char.IsLower);
    }

    /// <summary>The name as printed.</summary>
    public string Text { get; }

    /// <summary>Its words, without a leading article.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The hash of each word.</summary>
    public IReadOnlyList<ulong> Keys { get; }

    /// <summary>First letters of its capitalised words.</summary>
    public string Initials { get; }

    /// <summary>Whether it is written in capitals as one word.</summary>
    public bool IsAcronym { get; }

    /// <summary>The name of a group: its longest form, the first of equals.</summary>
    public static GroupName Of(string text, EntityGroup group)
    {
        var longest = group.Mentions[0].Span;
        foreach (var mention in group.Mentions)
        {
            if (mention.Span.Length > longest.Length) longest = mention.Span;
        }

        var name = longest.Of(text);
        var words = name.Split([' ', '-', '–', ',', '(', ')', '\n', '\t', '"'], StringSplitOptions.RemoveEmptyEntries).Where(word => NameKey.Of(word) != 0).Take(MostWords).ToList();
        if (words.Count > 1 && string.Equals(words[0], "the", StringComparison.OrdinalIgnoreCase)) words.RemoveAt(0);
        return new(name, words.Count > 0 ? words : [name]);
    }

    /// <summary>Place of another name's words among these, one after the other; -1 where they do not stand so.</summary>
    public int IndexOf(GroupName other)
    {
        for (var start = 0; start + other.Keys.Count <= Keys.Count; start++)
        {
            var same = 0;
            while (same < other.Keys.Count && Keys[start + same] == other.Keys[same]) same++;
            if (same == other.Keys.Count) return start;
        }

        return -1;
    }
}
