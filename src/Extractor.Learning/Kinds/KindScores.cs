using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Learning.Kinds;

/// <summary>Counts how well genres are told on pages that were not trained on.</summary>
internal sealed class KindScores
{
    private const int Bins = 10;
    private static readonly ArticleKind[] Kinds = Enum.GetValues<ArticleKind>();
    private readonly List<(string Id, ArticleKind Kind, double[] Likely)> told = [];

    /// <summary>Number of pages.</summary>
    public int Count => told.Count;

    /// <summary>Share that are told right.</summary>
    public double Accuracy => Share(page => Top(page.Likely) == page.Kind);

    /// <summary>Mean of the F1 of the genres.</summary>
    public double MacroF1 => Kinds.Average(F1Of);

    /// <summary>Adds a page.</summary>
    public void Add(string id, ArticleKind kind, double[] likely) => told.Add((id, kind, likely));

    /// <summary>Some of the pages.</summary>
    /// <param name="holds">Whether a page of an identifier is one of them.</param>
    public KindScores Where(Func<string, bool> holds)
    {
        var part = new KindScores();
        part.told.AddRange(told.Where(page => holds(page.Id)));
        return part;
    }

    /// <summary>F1 of a genre; 0 where it is neither told nor there.</summary>
    public double F1Of(ArticleKind kind)
    {
        var right = told.Count(page => page.Kind == kind && Top(page.Likely) == kind);
        var all = told.Count(page => page.Kind == kind) + told.Count(page => Top(page.Likely) == kind);
        return all == 0 ? 0 : 2.0 * right / all;
    }

    /// <summary>Expected calibration error in ten bins, the scores divided by a temperature.</summary>
    public double CalibrationError(double temperature)
    {
        var bins = new (double Confidence, int Right)[Bins];
        foreach (var (_, kind, likely) in told)
        {
            var cooled = Cooled(likely, temperature);
            var bin = Math.Min(Bins - 1, (int)(cooled.Max() * Bins));
            bins[bin] = (bins[bin].Confidence + cooled.Max(), bins[bin].Right + (Top(cooled) == kind ? 1 : 0));
        }

        return bins.Sum(bin => Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, told.Count);
    }

    /// <summary>Mean of what the right answer's probability lacks, as a logarithm.</summary>
    public double LogLoss(double temperature) => told.Average(page => -Math.Log(Math.Max(1e-9, Cooled(page.Likely, temperature)[(int)page.Kind])));

    /// <summary>Pages that are labelled as one genre and told as another or the same.</summary>
    public int Told(ArticleKind labelled, ArticleKind answer) => told.Count(page => page.Kind == labelled && Top(page.Likely) == answer);

    /// <summary>Rows of what was labelled, columns of what was told.</summary>
    public string Confusion()
    {
        var table = new StringBuilder("labelled \\ told").Append(string.Concat(Kinds.Select(kind => $"{kind,14}"))).Append('\n');
        foreach (var kind in Kinds)
        {
            var row = told.Where(page => page.Kind == kind).ToList();
            table.Append(CultureInfo.InvariantCulture, $"{kind,-15}")
                .Append(string.Concat(Kinds.Select(other => $"{row.Count(page => Top(page.Likely) == other),14}"))).Append('\n');
        }

        return table.ToString();
    }

    private double Share(Func<(string Id, ArticleKind Kind, double[] Likely), bool> holds) =>
        told.Count == 0 ? 0 : (double)told.Count(holds) / told.Count;

    private static ArticleKind Top(double[] likely) => (ArticleKind)Array.IndexOf(likely, likely.Max());

    private static double[] Cooled(double[] probabilities, double temperature)
    {
        var powers = Array.ConvertAll(probabilities, probability => Math.Pow(probability, 1 / temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
