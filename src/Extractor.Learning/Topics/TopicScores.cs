namespace Extractor.Learning.Topics;

/// <summary>Collects predictions and measures them.</summary>
internal sealed class TopicScores(IReadOnlyList<string> domains, IReadOnlyList<string> topics)
{
    private readonly List<(LabelledText Text, double[] Domains, double[] Topics)> predictions = [];

    /// <summary>Number of predictions.</summary>
    public int Count => predictions.Count;

    /// <summary>Takes a prediction.</summary>
    public void Add(LabelledText text, double[] domainScores, double[] topicScores) => predictions.Add((text, domainScores, topicScores));

    /// <summary>Share whose primary domain is the most probable.</summary>
    public double Accuracy => Share(prediction => Top(prediction.Domains) == prediction.Text.Domains[0]);

    /// <summary>Share whose most probable domain is one of those given.</summary>
    public double AcceptableAccuracy => Share(prediction => prediction.Text.Domains.Contains(Top(prediction.Domains)));

    /// <summary>Mean F1 over the domains that occur, a domain without any true prediction counting 0.</summary>
    public double MacroF1 => domains.Where(domain => predictions.Any(prediction => prediction.Text.Domains[0] == domain)).Average(F1Of);

    /// <summary>F1 of the primary domain.</summary>
    public double F1Of(string domain) => F1(
        predictions.Count(prediction => Top(prediction.Domains) == domain && prediction.Text.Domains[0] == domain),
        predictions.Count(prediction => Top(prediction.Domains) == domain),
        predictions.Count(prediction => prediction.Text.Domains[0] == domain));

    /// <summary>Micro-averaged F1 of the topics given from a probability on.</summary>
    public double TopicF1(double threshold)
    {
        int right = 0, given = 0, wanted = 0;
        foreach (var (text, _, scores) in predictions.Where(prediction => prediction.Text.Topics.Count > 0))
        {
            wanted += text.Topics.Count;
            for (var i = 0; i < topics.Count; i++)
            {
                if (scores[i] < threshold) continue;
                given++;
                if (text.Topics.Contains(topics[i])) right++;
            }
        }

        return F1(right, given, wanted);
    }

    /// <summary>Share of texts whose most probable topic is one of those given.</summary>
    public double TopicAccuracy
    {
        get
        {
            var labelled = predictions.Where(prediction => prediction.Text.Topics.Count > 0).ToList();
            return (double)labelled.Count(prediction => prediction.Text.Topics.Contains(topics[Array.IndexOf(prediction.Topics, prediction.Topics.Max())])) / labelled.Count;
        }
    }

    /// <summary>Expected calibration error of the most probable domain, in ten bins, after division by a temperature.</summary>
    public double CalibrationError(double temperature)
    {
        var bins = new (double Confidence, int Right, int Count)[10];
        foreach (var (text, scores, _) in predictions)
        {
            var cooled = Cooled(scores, temperature);
            var confidence = cooled.Max();
            var bin = Math.Min(9, (int)(confidence * 10));
            bins[bin] = (bins[bin].Confidence + confidence, bins[bin].Right + (text.Domains.Contains(Top(cooled)) ? 1 : 0), bins[bin].Count + 1);
        }

        return bins.Sum(bin => Math.Abs(bin.Confidence - bin.Right)) / predictions.Count;
    }

    /// <summary>Share that gets a domain from a confidence on, and share of those that are acceptable.</summary>
    public (double Coverage, double Precision) At(double temperature, double threshold)
    {
        var given = predictions.Select(prediction => (prediction.Text, Scores: Cooled(prediction.Domains, temperature)))
            .Where(prediction => prediction.Scores.Max() >= threshold).ToList();
        return ((double)given.Count / predictions.Count, given.Count == 0 ? 0 : (double)given.Count(prediction => prediction.Text.Domains.Contains(Top(prediction.Scores))) / given.Count);
    }

    private string Top(double[] scores) => domains[Array.IndexOf(scores, scores.Max())];

    private double Share(Func<(LabelledText Text, double[] Domains, double[] Topics), bool> holds) =>
        predictions.Count == 0 ? 0 : (double)predictions.Count(holds) / predictions.Count;

    private static double[] Cooled(double[] probabilities, double temperature)
    {
        var powers = Array.ConvertAll(probabilities, probability => Math.Pow(probability, 1 / temperature));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    private static double F1(int right, int given, int wanted) => right == 0 ? 0 : 2.0 * right / (given + wanted);
}
