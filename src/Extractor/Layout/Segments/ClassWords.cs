using System.Collections.Frozen;
using Extractor.Models;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Reads <c>class</c> and <c>id</c> of elements into groups; remembers what it has read, so one instance serves one page.</summary>
internal sealed class ClassWords
{
    private const int LongestWord = 32;

    private static readonly FrozenDictionary<string, ClassGroups> Vocabulary = Read();
    private static readonly FrozenDictionary<string, ClassGroups>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, ClassGroups> known = new(StringComparer.Ordinal);

    /// <summary>The groups of an element's class and id.</summary>
    public ClassGroups Of(HtmlNode element)
    {
        if (!element.HasAttributes) return ClassGroups.None;
        return Of(element.GetAttributeValue("class", string.Empty)) | Of(element.GetAttributeValue("id", string.Empty));
    }

    /// <summary>The groups of a value.</summary>
    /// <param name="value">Value of a class or id attribute.</param>
    public ClassGroups Of(string value)
    {
        if (value.Length == 0) return ClassGroups.None;
        if (known.TryGetValue(value, out var groups)) return groups;
        groups = Split(value);
        known.Add(value, groups);
        return groups;
    }

    private static ClassGroups Split(string value)
    {
        var groups = ClassGroups.None;
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var c = i < value.Length ? value[i] : ' ';
            var ends = !char.IsAsciiLetter(c) || (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(value[i - 1]));
            if (ends && length > 0)
            {
                if (length <= LongestWord && ByWord.TryGetValue(word[..length], out var group)) groups |= group;
                length = 0;
            }

            if (!char.IsAsciiLetter(c)) continue;
            if (length < LongestWord) word[length] = char.ToLowerInvariant(c);
            length++;
        }

        return groups;
    }

    private static FrozenDictionary<string, ClassGroups> Read()
    {
        var words = new Dictionary<string, ClassGroups>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Layout/class-words.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var group = Enum.Parse<ClassGroups>(line.AsSpan(0, tab));
            foreach (var word in line[(tab + 1)..].Split(' ')) words[word] = words.GetValueOrDefault(word) | group;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
