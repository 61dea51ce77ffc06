namespace Extractor.Rules.Selectors;

/// <summary>Makes the tests of compounds.</summary>
internal static class CssTests
{
    /// <summary>An element of a name.</summary>
    /// <param name="name">Name in lower case.</param>
    public static Func<CssNode, bool> Type(string name) => node => node.Element.Name == name;

    /// <summary>An element with an id.</summary>
    public static Func<CssNode, bool> Id(string id) => node => string.Equals(node.Attribute("id")?.Trim(), id, StringComparison.Ordinal);

    /// <summary>An element with a class.</summary>
    public static Func<CssNode, bool> Class(string name) => node => node.Attribute("class") is { } value && HasWord(value, name, StringComparison.Ordinal);

    /// <summary>An element with an attribute whose value fits.</summary>
    /// <param name="name">Name in lower case.</param>
    /// <param name="sign">The sign before <c>=</c>; <c>=</c> where there is none; null where the attribute need only be there.</param>
    /// <param name="value">The value.</param>
    /// <param name="comparison">Whether case counts.</param>
    public static Func<CssNode, bool> Attribute(string name, char? sign, string value, StringComparison comparison) => sign switch
    {
        null => node => node.Attribute(name) is not null,
        '=' => node => string.Equals(node.Attribute(name), value, comparison),
        '~' => node => node.Attribute(name) is { } found && HasWord(found, value, comparison),
        '|' => node => node.Attribute(name) is { } found && found.StartsWith(value, comparison) && (found.Length == value.Length || found[value.Length] == '-'),
        '^' => node => value.Length > 0 && node.Attribute(name) is { } found && found.StartsWith(value, comparison),
        '$' => node => value.Length > 0 && node.Attribute(name) is { } found && found.EndsWith(value, comparison),
        _ => node => value.Length > 0 && node.Attribute(name) is { } found && found.Contains(value, comparison),
    };

    /// <summary>An element whose place is <c>an+b</c>, counted from the start or the end.</summary>
    public static Func<CssNode, bool> Place(int a, int b, bool fromEnd) => node =>
    {
        var place = fromEnd ? node.Level.Count - node.Level.Place + 1 : node.Level.Place;
        return a == 0 ? place == b : (place - b) % a == 0 && (place - b) / a >= 0;
    };

    /// <summary>An element without siblings.</summary>
    public static bool IsOnly(CssNode node) => node.Level.Count == 1;

    /// <summary>An element at the top of the page.</summary>
    public static bool IsRoot(CssNode node) => node.Level.IsTop && node.Element.Name == "html";

    /// <summary>An element that passes one of several compounds, or none of them.</summary>
    public static Func<CssNode, bool> Any(IReadOnlyList<CssCompound> compounds, bool wanted) => node =>
    {
        foreach (var compound in compounds)
        {
            if (compound.Matches(node)) return wanted;
        }

        return !wanted;
    };

    private static bool HasWord(ReadOnlySpan<char> words, string word, StringComparison comparison)
    {
        if (word.Length == 0) return false;
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(" \t\n\r\f");
            if ((end < 0 ? words : words[..end]).Equals(word, comparison)) return true;
            if (end < 0) return false;
            words = words[(end + 1)..];
        }

        return false;
    }
}
