namespace Extractor.Layout;

/// <summary>The words of a title that the genre is told by: each once, in lower case, numbers and years made one.</summary>
internal static class TitleWords
{
    private const int MostWords = 30;

    /// <summary>A number of one or two digits, such as of a ranking.</summary>
    public const string Number = "#";

    /// <summary>A year.</summary>
    public const string Year = "#year";

    /// <summary>The words, in order; pairs of neighbours are joined by an underscore.</summary>
    /// <param name="title">The title; null for none.</param>
    public static IReadOnlyList<string> Of(string? title)
    {
        if (string.IsNullOrEmpty(title)) return [];
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= title.Length && words.Count < MostWords; i++)
        {
            var isWord = i < title.Length && (char.IsLetterOrDigit(title[i]) || (start >= 0 && title[i] is '\'' or '’' && i + 1 < title.Length && char.IsLetter(title[i + 1])));
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            words.Add(Form(title[start..i]));
            start = -1;
        }

        var all = new List<string>(2 * words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            Add(words[i]);
            Add((i == 0 ? "^" : words[i - 1]) + "_" + words[i]);
        }

        return all;

        void Add(string word)
        {
            if (!all.Contains(word)) all.Add(word);
        }
    }

    private static string Form(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c)) return word.Replace('’', '\'').ToLowerInvariant();
        }

        return word.Length == 4 && word[0] is '1' or '2' ? Year : Number;
    }
}
