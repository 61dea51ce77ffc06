namespace Extractor.Entities.Gazetteers;

/// <summary>Names that are written in capitals, such as <c>US</c>.</summary>
internal static class CapitalName
{
    /// <summary>Whether a name is one of capitals that a word of the same letters must not be taken for, such as <c>US</c>.</summary>
    public static NameFlags FlagsOf(string name) =>
        name.Length <= 6 && name.Any(char.IsLetter) && !name.Any(char.IsLower) && char.IsAsciiLetter(name[0])
            ? NameFlags.CapitalsOnly
            : NameFlags.None;
}
