using System.Collections.Frozen;
using System.Globalization;
using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Places;

/// <summary>
/// Finds mentions of countries, capitals and seats that stand for a government, by the English words around them: <c>Moscow said</c>,
/// <c>accused Beijing of</c>, <c>Tehran's refusal</c>, <c>talks with Pyongyang</c>. Cues after Markert and Nissim (2007), who ask what role a place plays.
/// </summary>
internal sealed class MetonymFinder(Gazetteer gazetteer)
{
    /// <summary>What a mention with a cue stands for.</summary>
    public const string Government = "government";

    private const int LongestWord = 30;

    /// <summary>Words between a mention and its verb that are looked past: "Moscow has repeatedly said".</summary>
    private const int MostBetween = 3;

    private static readonly FrozenDictionary<string, (string Role, double Confidence)> Cues = Read();

    /// <summary>The mentions of a place that stand for a government.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choice">What the place stands for.</param>
    public IReadOnlyList<Metonym> Of(string text, PlaceChoice choice)
    {
        var sense = choice.Place.Sense;
        var isSeat = sense.Kind == SenseKind.Government;
        if (choice.Place.IsPartOf || choice.Place.Country < 0) return [];
        if (!isSeat && sense.Kind != SenseKind.Country && !(sense.Kind == SenseKind.City && gazetteer.Places[sense.Index].IsCapital)) return [];
        var found = new List<Metonym>();
        foreach (var mention in choice.Entity.Mentions)
        {
            if (sense.Kind == SenseKind.Country && !gazetteer.IsCountryName(mention.Text)) continue;
            if (ConfidenceOf(text, mention, isSeat) is > 0 and var confidence) found.Add(new(mention.Start, mention.End, Government, Math.Round(confidence * choice.CountryShare, 4)));
        }

        return found;
    }

    private static double ConfidenceOf(string text, EntityMention mention, bool isSeat)
    {
        var (before, at) = WordBefore(text, mention.Start);
        if (before == "the") (before, at) = WordBefore(text, at);
        var (role, sure) = Cues.GetValueOrDefault(before);
        if (role == "place") return 0;
        double best = role == "object" ? sure : 0;
        if (role == "with" && Cues.GetValueOrDefault(WordBefore(text, at).Word) is { Role: "relation" } relation) best = Math.Max(best, relation.Confidence);
        best = Math.Max(best, After(text, mention.End));
        return isSeat ? Math.Max(best, SeatConfidence) : best;
    }

    /// <summary>Probability that the house of a government stands for it where no word says that the house itself is meant.</summary>
    private static double SeatConfidence => Cues["seat"].Confidence;

    private static double After(string text, int end)
    {
        if (end + 1 < text.Length && text[end] is '\'' or '’')
        {
            var (first, next) = WordAfter(text, end + 2);
            if (Cues.GetValueOrDefault(first) is { Role: "owned" } owned) return owned.Confidence;
            return Cues.GetValueOrDefault(WordAfter(text, next).Word) is { Role: "owned" } later ? later.Confidence : 0;
        }

        for (var (i, at) = (0, end); i <= MostBetween; i++)
        {
            if (at >= text.Length || text[at] != ' ') return 0;
            var (word, next) = WordAfter(text, at);
            var (role, sure) = Cues.GetValueOrDefault(word);
            if (role == "verb") return sure;
            if (role != "between" && !word.EndsWith("ly", StringComparison.Ordinal)) return 0;
            at = next;
        }

        return 0;
    }

    private static (string Word, int End) WordAfter(string text, int start)
    {
        while (start < text.Length && text[start] == ' ') start++;
        var end = start;
        while (end < text.Length && end - start < LongestWord && (char.IsLetter(text[end]) || text[end] == '-')) end++;
        return (text[start..end].ToLowerInvariant(), end);
    }

    private static (string Word, int Start) WordBefore(string text, int end)
    {
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && end - start < LongestWord && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
        return (text[start..end].ToLowerInvariant(), start);
    }

    private static FrozenDictionary<string, (string Role, double Confidence)> Read()
    {
        var cues = new Dictionary<string, (string Role, double Confidence)>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Places/metonym-cues.tsv"))
        {
            var cells = line.Split('\t');
            foreach (var word in cells[2].Split(' ')) cues[word] = (cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture));
        }

        return cues.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
