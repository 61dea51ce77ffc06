namespace Extractor.Metadata;

/// <summary>Chooses among candidates: the most trusted wins, and sources that agree with it raise the confidence.</summary>
internal static class Ballot
{
    /// <summary>What each further source that agrees adds to a candidate's trust when candidates are compared.</summary>
    private const double Support = 0.04;

    /// <summary>Share of the remaining doubt that the first agreeing source takes away.</summary>
    private const double DoubtTaken = 0.5;

    /// <summary>No value read from a page is surer than this.</summary>
    private const double Surest = 0.99;

    /// <summary>The winner and its confidence; null where there is no candidate.</summary>
    /// <param name="candidates">The candidates; earlier ones win a tie.</param>
    /// <param name="agree">Whether two values say the same.</param>
    public static (Candidate<T> Winner, double Confidence)? Choose<T>(
        IReadOnlyList<Candidate<T>> candidates, Func<T, T, bool> agree)
    {
        Candidate<T>? winner = null;
        var winnerScore = 0.0;
        var winnerSupport = 0;
        foreach (var candidate in candidates)
        {
            var support = candidates.Where(other => other.Source != candidate.Source && agree(candidate.Value, other.Value))
                .Select(other => other.Source).Distinct(StringComparer.Ordinal).Count();
            var score = candidate.Trust + (Support * Math.Min(support, 3));
            if (winner is not null && score <= winnerScore + 1e-9) continue;
            winner = candidate;
            winnerScore = score;
            winnerSupport = support;
        }

        if (winner is null) return null;
        var doubt = 1 - winner.Trust;
        for (var i = 0; i < Math.Min(winnerSupport, 3); i++) doubt *= DoubtTaken;
        return (winner, Math.Round(Math.Min(Surest, 1 - doubt), 3));
    }
}
