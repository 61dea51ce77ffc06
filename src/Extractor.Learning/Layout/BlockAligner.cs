using Extractor.Layout;
using Extractor.Learning.Evaluation;
using Extractor.Model;

namespace Extractor.Learning.Layout;

/// <summary>
/// Tells which segments of a page its gold text was taken from: long ones by the runs of three words that they share with it, short ones by a
/// line of the gold that says the same, near to a long one. Of copies only as many count as the gold holds, those among other content first.
/// </summary>
internal sealed class BlockAligner
{
    private const int Run = 3;

    /// <summary>Share of a segment's runs that stand in the gold.</summary>
    private const double MinShare = 0.6;

    /// <summary>Segments of fewer tokens are looked up as lines.</summary>
    private const int Short = 5;

    /// <summary>Tokens of a segment that a short one may lean on, and how far away it may be.</summary>
    private const int Firm = 8;
    private const int Reach = 6;

    private readonly HashSet<string> runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> lines = new(StringComparer.Ordinal);
    private readonly string text;

    /// <summary>Reads the gold.</summary>
    /// <param name="gold">The main text, paragraphs parted by line feeds.</param>
    public BlockAligner(string gold)
    {
        var tokens = PageText.Tokens(gold);
        for (var i = 0; i + Run <= tokens.Count; i++) runs.Add(string.Join(' ', tokens.Skip(i).Take(Run)));
        foreach (var line in gold.Split('\n')) lines.Add(string.Join(' ', PageText.Tokens(line)));
        text = $" {string.Join(' ', tokens)} ";
    }

    /// <summary>Whether each segment is of the gold, by index.</summary>
    public bool[] Align(IReadOnlyList<Segment> segments)
    {
        List<string>[] tokens = [.. segments.Select(segment => PageText.Tokens(segment.Text))];
        var aligned = Array.ConvertAll(tokens, IsLongMatch);
        for (var i = 0; i < aligned.Length; i++)
        {
            if (tokens[i].Count is > 0 and < Short) aligned[i] = IsShortMatch(segments[i], tokens[i]) && LeansOn(aligned, tokens, i);
        }

        DropCopies(aligned, tokens);
        return aligned;
    }

    private bool IsLongMatch(List<string> tokens)
    {
        if (tokens.Count < Run) return false;
        var found = 0;
        for (var i = 0; i + Run <= tokens.Count; i++)
        {
            if (runs.Contains(string.Join(' ', tokens.Skip(i).Take(Run)))) found++;
        }

        return found >= MinShare * (tokens.Count - Run + 1);
    }

    private bool IsShortMatch(Segment segment, List<string> tokens)
    {
        var line = string.Join(' ', tokens);
        if (lines.Contains(line)) return true;
        return (tokens.Count > 1 || segment.Row is not null || segment.Kind == BlockKind.ListItem) && text.Contains($" {line} ", StringComparison.Ordinal);
    }

    private static bool LeansOn(bool[] aligned, List<string>[] tokens, int index)
    {
        for (var i = Math.Max(0, index - Reach); i <= Math.Min(aligned.Length - 1, index + Reach); i++)
        {
            if (i != index && aligned[i] && tokens[i].Count >= Firm) return true;
        }

        return false;
    }

    private void DropCopies(bool[] aligned, List<string>[] tokens)
    {
        var copies = Enumerable.Range(0, aligned.Length).Where(i => aligned[i] && tokens[i].Count >= Run)
            .GroupBy(i => string.Join(' ', tokens[i]), StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        foreach (var group in copies)
        {
            var kept = group.OrderByDescending(i => Company(aligned, tokens, i)).Take(Math.Max(1, CountIn(group.Key))).ToHashSet();
            foreach (var i in group) aligned[i] = kept.Contains(i);
        }
    }

    private static int Company(bool[] aligned, List<string>[] tokens, int index)
    {
        var company = 0;
        for (var i = Math.Max(0, index - Reach); i <= Math.Min(aligned.Length - 1, index + Reach); i++)
        {
            if (i != index && aligned[i]) company += Math.Min(20, tokens[i].Count);
        }

        return company;
    }

    private int CountIn(string line)
    {
        var count = 0;
        for (var at = text.IndexOf($" {line} ", StringComparison.Ordinal); at >= 0; at = text.IndexOf($" {line} ", at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
