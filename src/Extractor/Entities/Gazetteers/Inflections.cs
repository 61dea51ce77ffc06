namespace Extractor.Entities.Gazetteers;

/// <summary>Brings names of countries in scripts without or beside the Latin one to the form under which the gazetteer has them.</summary>
internal static class Inflections
{
    /// <summary>Shortest stem that is tried.</summary>
    private const int MinStem = 3;

    // Nominative endings of Russian, Ukrainian and Bulgarian names: "Росси-я", "Украин-а", "Кита-й", "Казахстан".
    private static readonly string[] CyrillicEndings = ["", "я", "а", "й", "ь", "о", "и"];

    // "and", "so", "in", "for", "like" and the article are written together with an Arabic name.
    private static readonly string[] ArabicPrefixes = ["و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "لل"];

    /// <summary>The country of an inflected name; -1 where it is none.</summary>
    public static int NationOf(Gazetteer gazetteer, ReadOnlySpan<char> word) => BaseOf(gazetteer, word, out _);

    /// <summary>The name under which the gazetteer has the country of an inflected name; null where it is none.</summary>
    public static string? BaseOf(Gazetteer gazetteer, ReadOnlySpan<char> word)
    {
        if (BaseOf(gazetteer, word, out var form) < 0) return null;
        return form.Cut > 0 ? string.Concat(word[..^form.Cut], form.Added) : string.Concat(form.Added, word[form.Prefix..]);
    }

    private static int BaseOf(Gazetteer gazetteer, ReadOnlySpan<char> word, out (int Prefix, int Cut, string Added) form)
    {
        form = (0, 0, string.Empty);
        if (word.Length < MinStem + 1 || word.Contains(' ')) return -1;
        if (IsCyrillic(word[0])) return ByEnding(gazetteer, word, out form);
        return word[0] is >= '\u0600' and <= '\u06FF' ? ByPrefix(gazetteer, word, out form) : -1;
    }

    /// <summary>Whether a letter is Cyrillic.</summary>
    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    private static int ByEnding(Gazetteer gazetteer, ReadOnlySpan<char> word, out (int Prefix, int Cut, string Added) form)
    {
        form = (0, 0, string.Empty);
        for (var cut = 1; cut <= 2 && word.Length - cut >= MinStem; cut++)
        {
            foreach (var ending in CyrillicEndings)
            {
                var key = default(NameKey);
                key.Append(word[..^cut]);
                key.Append(ending);
                if (gazetteer.CountryAt(key.Hash) is not (>= 0 and var country)) continue;
                form = (0, cut, ending);
                return country;
            }
        }

        return -1;
    }

    private static int ByPrefix(Gazetteer gazetteer, ReadOnlySpan<char> word, out (int Prefix, int Cut, string Added) form)
    {
        form = (0, 0, string.Empty);
        foreach (var prefix in ArabicPrefixes)
        {
            if (word.Length - prefix.Length < MinStem || !word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            form = (prefix.Length, 0, string.Empty);
            if (gazetteer.CountryAt(NameKey.Of(word[prefix.Length..])) is >= 0 and var bare) return bare;
            form = (prefix.Length, 0, "ال");
            var key = default(NameKey);
            key.Append("ال");
            key.Append(word[prefix.Length..]);
            if (gazetteer.CountryAt(key.Hash) is >= 0 and var withArticle) return withArticle;
        }

        return -1;
    }
}
