namespace Extractor.Learning.Entities;

/// <summary>How well names of a type are found.</summary>
/// <param name="Type">The type, or what is measured over several.</param>
/// <param name="Precision">Share of those found that are right.</param>
/// <param name="Recall">Share of those in gold that were found.</param>
/// <param name="F1">Harmonic mean of the two.</param>
/// <param name="Low">Lower end of the interval of <paramref name="F1"/>: 2.5 in 100 resamplings fall below it.</param>
/// <param name="High">Upper end.</param>
/// <param name="Gold">Names in gold.</param>
/// <param name="Found">Names found.</param>
public sealed record EntityMeasure(string Type, double Precision, double Recall, double F1, double Low, double High, int Gold, int Found)
{
    private const int Draws = 1000;
    private const double Tail = 0.025;

    /// <summary>The measure and its interval, by percentile bootstrap over documents (Efron, 1979); the draws are the same in every run.</summary>
    /// <param name="type">What is measured.</param>
    /// <param name="documents">Counts of each document.</param>
    internal static EntityMeasure Of(string type, IReadOnlyList<SpanCounts> documents)
    {
        var sum = default(SpanCounts);
        foreach (var counts in documents) sum += counts;
        var dice = new SplitMix((ulong)Draws);
        var values = new double[Draws];
        for (var i = 0; i < Draws; i++)
        {
            var drawn = default(SpanCounts);
            for (var j = 0; j < documents.Count; j++) drawn += documents[dice.Below(documents.Count)];
            values[i] = drawn.F1;
        }

        Array.Sort(values);
        const int low = (int)(Draws * Tail);
        return new(type, sum.Precision, sum.Recall, sum.F1, values[low], values[^(low + 1)], sum.Gold, sum.Found);
    }
}
