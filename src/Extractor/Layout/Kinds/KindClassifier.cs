using System.Globalization;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Tells what sort of page this is: multinomial logistic regression on <see cref="KindFeature"/>s.</summary>
internal sealed class KindClassifier
{
    private const string WeightsPath = "Layout/kind-weights.tsv";

    /// <summary>Content of fewer words is none: an error page, a log-in, a page that only a script fills, or a list of links.</summary>
    private const double FewestWords = 30;

    /// <summary>Headlines outside of the content from which on such a page is a list.</summary>
    private const int ListingHeadlines = 8;

    /// <summary>Share of such pages, of the corpus, that are what is said of them.</summary>
    private const double AlmostEmptyConfidence = 0.8;

    private static readonly float[][] Weights = Read();

    /// <summary>The most likely kind and its probability.</summary>
    public (ArticleKind Kind, double Confidence) Classify(KindEvidence evidence)
    {
        if (TextMeasure.Of(evidence.Text.Text).Words < FewestWords)
        {
            var isList = KindFeatureReader.CountTeasers(evidence) >= ListingHeadlines;
            return (isList ? ArticleKind.Listing : ArticleKind.Other, AlmostEmptyConfidence);
        }

        var odds = Odds(KindFeatureReader.Read(evidence));
        var best = 0;
        for (var kind = 1; kind < odds.Length; kind++)
        {
            if (odds[kind] > odds[best]) best = kind;
        }

        var sum = 0.0;
        foreach (var odd in odds) sum += Math.Exp(odd - odds[best]);
        return ((ArticleKind)best, 1 / sum);
    }

    private static double[] Odds(float[] row)
    {
        var odds = new double[Weights.Length];
        for (var kind = 0; kind < odds.Length; kind++)
        {
            for (var i = 0; i < row.Length; i++) odds[kind] += (double)row[i] * Weights[kind][i];
        }

        return odds;
    }

    // Lines of "feature, weight for each kind in the order of ArticleKind".
    private static float[][] Read()
    {
        var weights = new float[Enum.GetValues<ArticleKind>().Length][];
        for (var kind = 0; kind < weights.Length; kind++) weights[kind] = new float[KindFeatureReader.Names.Count];
        foreach (var line in EmbeddedData.Lines(WeightsPath))
        {
            var cells = line.Split('\t');
            if (cells.Length != weights.Length + 1 || !Enum.TryParse<KindFeature>(cells[0], out var feature))
                throw new ModelException($"Weights '{WeightsPath}' say '{line}', which is no feature with {weights.Length} weights; train them again.");
            for (var kind = 0; kind < weights.Length; kind++)
                weights[kind][(int)feature] = float.Parse(cells[kind + 1], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
