using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Grouping;

/// <summary>The names that a title may hold: every run of up to five of its words, so that a name of several words is found by one look-up.</summary>
internal sealed class TitleNames
{
    private const int MostWords = 5, MostStarts = 60;
    private readonly Dictionary<ulong, int> runs = [];
    private readonly int length = 1;

    /// <summary>Reads a title; null for none.</summary>
    public TitleNames(string? title)
    {
        if (title is null) return;
        length = Math.Max(1, title.Length);
        var starts = 0;
        for (var i = 0; i < title.Length && starts < MostStarts; i++)
        {
            if (!char.IsLetterOrDigit(title[i]) || (i > 0 && (char.IsLetterOrDigit(title[i - 1]) || title[i - 1] is '\'' or '’'))) continue;
            starts++;
            var words = 0;
            for (var end = i + 1; end <= title.Length && words < MostWords; end++)
            {
                if (end < title.Length && char.IsLetterOrDigit(title[end])) continue;
                runs.TryAdd(NameKey.Of(title.AsSpan(i, end - i)), i);
                words++;
            }
        }
    }

    /// <summary>Where the title first holds a name, as a share of its length; -1 where it does not.</summary>
    public double PlaceOf(ReadOnlySpan<char> name) => runs.TryGetValue(NameKey.Of(name), out var at) ? (double)at / length : -1;
}
