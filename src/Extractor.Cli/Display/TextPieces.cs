using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>A text cut at the bounds of all evidence, so that overlapping spans can each be lit.</summary>
internal sealed class TextPieces
{
    private readonly TextPiece[] pieces;

    private TextPieces(TextPiece[] pieces) => this.pieces = pieces;

    /// <summary>Cuts a text of the length given at the bounds of the claims' evidence.</summary>
    public static TextPieces Of(int length, IEnumerable<Claim> claims)
    {
        var bounds = new List<(int At, bool Opens, int Claim)>();
        foreach (var claim in claims)
        {
            foreach (var span in claim.Evidence)
            {
                bounds.Add((span.Start, true, claim.Number));
                bounds.Add((span.End, false, claim.Number));
            }
        }

        bounds.Sort((left, right) => left.At.CompareTo(right.At));
        var pieces = new List<TextPiece>();
        var open = new SortedDictionary<int, int>();
        var start = 0;
        for (var i = 0; i < bounds.Count;)
        {
            var at = bounds[i].At;
            if (at > start) pieces.Add(new TextPiece(start, at, [.. open.Keys]));
            start = at;
            for (; i < bounds.Count && bounds[i].At == at; i++) Count(open, bounds[i].Claim, bounds[i].Opens ? 1 : -1);
        }

        if (start < length) pieces.Add(new TextPiece(start, length, []));
        return new([.. pieces]);
    }

    /// <summary>The pieces of a stretch, cut to it.</summary>
    public IEnumerable<TextPiece> In(TextSpan stretch)
    {
        for (var i = FirstEndingAfter(stretch.Start); i < pieces.Length && pieces[i].Start < stretch.End; i++)
            yield return pieces[i] with { Start = Math.Max(pieces[i].Start, stretch.Start), End = Math.Min(pieces[i].End, stretch.End) };
    }

    // The spans of one claim may overlap, so that a claim counts how many of them are open.
    private static void Count(SortedDictionary<int, int> open, int claim, int change)
    {
        var count = open.GetValueOrDefault(claim) + change;
        if (count == 0) open.Remove(claim);
        else open[claim] = count;
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
