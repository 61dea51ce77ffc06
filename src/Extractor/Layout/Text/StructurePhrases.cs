using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>
/// Phrases that mark structure, each with the class that it stands for, from a data file of classes and phrases. Compared
/// without regard to case and to the form of the apostrophe.
/// </summary>
internal sealed class StructurePhrases
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly FrozenDictionary<char, string[]> byFirst;

    private StructurePhrases(Dictionary<string, string> classes)
    {
        whole = classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        byFirst = classes.Keys
            .OrderByDescending(phrase => phrase.Length)
            .ThenBy(phrase => phrase, StringComparer.Ordinal)
            .GroupBy(phrase => char.ToUpperInvariant(phrase[0]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        Longest = classes.Keys.Max(phrase => phrase.Length);
    }

    /// <summary>Length of the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>Reads a data file whose lines are a class, a tab and phrases parted by <c>|</c>.</summary>
    /// <param name="path">Stage and file, such as <c>Layout/labels.tsv</c>.</param>
    /// <param name="classes">The classes to take; all where none is given. A phrase in two classes stands for the first.</param>
    public static StructurePhrases Load(string path, params string[] classes)
    {
        var phrases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedData.Lines(path))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var name = line[..tab];
            if (classes.Length > 0 && !classes.Contains(name, StringComparer.Ordinal)) continue;
            foreach (var phrase in line[(tab + 1)..].Split('|'))
            {
                phrases.TryAdd(phrase, name);
                if (phrase.Contains('\'', StringComparison.Ordinal)) phrases.TryAdd(phrase.Replace('\'', '’'), name);
            }
        }

        return new StructurePhrases(phrases);
    }

    /// <summary>The class of a text that is a phrase as a whole; null where it is none.</summary>
    public string? ClassOf(ReadOnlySpan<char> text) =>
        text.Length <= Longest && whole.TryGetValue(text, out var name) ? name : null;

    /// <summary>The longest phrase that the text begins with, whatever follows; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Class of the phrase.</param>
    public int Leading(ReadOnlySpan<char> text, out string name)
    {
        name = string.Empty;
        if (text.IsEmpty || !byFirst.TryGetValue(char.ToUpperInvariant(text[0]), out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (!text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            name = whole.Dictionary[phrase];
            return phrase.Length;
        }

        return 0;
    }

    /// <summary>The longest phrase that the text begins with and that ends with a word; 0 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Class of the phrase.</param>
    public int LeadingWords(ReadOnlySpan<char> text, out string name)
    {
        name = string.Empty;
        if (text.IsEmpty || !byFirst.TryGetValue(char.ToUpperInvariant(text[0]), out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (!text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length > phrase.Length && char.IsLetterOrDigit(text[phrase.Length]) && phrase[^1] < '\u2E80') continue;
            name = whole.Dictionary[phrase];
            return phrase.Length;
        }

        return 0;
    }
}
