using Extractor.Layout;

namespace Extractor.Narrative;

/// <summary>Rows of the second stage: a sentence's features, and for each role its first score beside those of its neighbours and of the whole story.</summary>
internal static class StoryContext
{
    private const int PerRole = 10;

    /// <summary>Place, from 0, of the last sentence that a role may be played by: how far above it a sentence lies says whether it is among them.</summary>
    private const int Sixth = 5;

    /// <summary>Score of a neighbour that is not there.</summary>
    private const double None = -6;

    /// <summary>Number of columns.</summary>
    public static int Width { get; } = StoryReader.Names.Count + (PerRole * Enum.GetValues<StoryRole>().Length);

    /// <summary>The rows.</summary>
    /// <param name="table">The story.</param>
    /// <param name="scores">First scores of the sentences, by role.</param>
    public static FeatureTable Of(StoryTable table, double[][] scores)
    {
        var count = table.Sentences.Count;
        var rows = new FeatureTable(count, Width);
        for (var i = 0; i < count; i++) table.Values[i].CopyTo(rows[i]);
        for (var role = 0; role < scores.Length; role++) Add(rows, StoryReader.Names.Count + (role * PerRole), scores[role]);
        return rows;
    }

    private static void Add(FeatureTable rows, int column, double[] scores)
    {
        if (scores.Length == 0) return;
        int[] order = [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i])];
        var expected = scores.Sum(score => 1 / (1 + Math.Exp(-score)));
        for (var place = 0; place < order.Length; place++)
        {
            var i = order[place];
            var row = rows[i][column..];
            row[0] = (float)scores[i];
            row[1] = (float)(i > 0 ? scores[i - 1] : None);
            row[2] = (float)(i + 1 < scores.Length ? scores[i + 1] : None);
            row[3] = place;
            row[4] = (float)(scores[i] - scores[order[0]]);
            row[5] = (float)scores[order[0]];
            row[6] = (float)expected;
            row[7] = (float)(i > 1 ? scores[i - 2] : None);
            row[8] = (float)(i + 2 < scores.Length ? scores[i + 2] : None);
            row[9] = (float)(scores[i] - scores[order[Math.Min(Sixth, order.Length - 1)]]);
        }
    }
}
