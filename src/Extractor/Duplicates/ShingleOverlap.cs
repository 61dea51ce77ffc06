namespace Extractor.Duplicates;

/// <summary>How far two texts are one: resemblance and containment of their sets of shingles (Broder, 1997, "On the resemblance and containment of documents").</summary>
/// <param name="Shared">Shingles that both have.</param>
/// <param name="One">Shingles of the one.</param>
/// <param name="Other">Shingles of the other.</param>
/// <param name="Lede">Share of the one's lede that stands in the other, or of the other's in the one: the greater.</param>
internal readonly record struct ShingleOverlap(int Shared, int One, int Other, double Lede)
{
    /// <summary>Shared shingles over those that either has (Jaccard).</summary>
    public double Resemblance => One + Other == 0 ? 0 : (double)Shared / (One + Other - Shared);

    /// <summary>Shared shingles over those of the shorter text.</summary>
    public double Containment => Math.Min(One, Other) == 0 ? 0 : (double)Shared / Math.Min(One, Other);

    /// <summary>Compares two texts by their shingles and ledes, ascending lists without repeats.</summary>
    public static ShingleOverlap Of(ReadOnlySpan<uint> one, ReadOnlySpan<uint> oneLede, ReadOnlySpan<uint> other, ReadOnlySpan<uint> otherLede) =>
        new(Shares(one, other), one.Length, other.Length, Math.Max(Share(oneLede, other), Share(otherLede, one)));

    /// <summary>Whether the two are near-duplicates.</summary>
    public bool IsDuplicate(DuplicateOptions options) =>
        Lede >= options.LeastLede && (Resemblance >= options.LeastResemblance || Containment >= options.LeastContainment);

    private static double Share(ReadOnlySpan<uint> lede, ReadOnlySpan<uint> text) => lede.IsEmpty ? 0 : (double)Shares(lede, text) / lede.Length;

    private static int Shares(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
