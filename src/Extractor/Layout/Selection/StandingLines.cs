using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Tells lines that a publisher sets among the paragraphs of its stories: promotions, credits of editors, share buttons.</summary>
internal static class StandingLines
{
    private const string Path = "Layout/standing-lines.tsv";

    /// <summary>Words that a promotion has at most.</summary>
    private const int MostPromotionWords = 30;

    /// <summary>Words that a credit or a button has at most.</summary>
    private const int MostLineWords = 12;

    private static readonly PhraseSearch Promotions = new(Read("promotion"));
    private static readonly FrozenSet<string> Marks = Read("mark").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly StructurePhrases Starts = StructurePhrases.Load(Path, "credit", "send");

    /// <summary>Whether the text asks readers to sign up, to install or to follow.</summary>
    public static bool IsPromotion(string text) =>
        StructureText.WordCount(text) <= MostPromotionWords && Promotions.IsIn(text);

    /// <summary>Whether the text is the mark over an advertisement and nothing else: <c>Ad</c>, <c>Anzeige</c>.</summary>
    public static bool IsAdvertisementMark(string text) => Marks.Contains(text.TrimEnd(':'));

    /// <summary>Whether the text names an editor or is a button of a share bar.</summary>
    public static bool IsCreditOrButton(string text) =>
        StructureText.WordCount(text) <= MostLineWords && !StructureText.EndsSentence(text.AsSpan().TrimEnd("()（）".AsSpan()))
        && Starts.LeadingWords(text, out _) > 0;

    private static string[] Read(string name)
    {
        var phrases = new List<string>();
        foreach (var line in EmbeddedData.Lines(Path))
        {
            if (line.StartsWith(name + "\t", StringComparison.Ordinal)) phrases.AddRange(line[(name.Length + 1)..].Split('|'));
        }

        return [.. phrases];
    }
}
