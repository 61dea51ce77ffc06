namespace Extractor.Learning.Metadata;

/// <summary>Collects the best option of each example with its probability, and measures them.</summary>
internal sealed class ChoiceScores
{
    private readonly List<(ChoiceExample Example, double Probability, double Support, bool IsRight)> choices = [];

    /// <summary>Takes the best option of an example; of one without options, nothing with probability 0.</summary>
    /// <param name="example">The example.</param>
    /// <param name="probability">Probability of its best option.</param>
    /// <param name="support">Probability of that or a related option, which decides whether any is given.</param>
    /// <param name="isRight">Whether the best option is right.</param>
    public void Add(ChoiceExample example, double probability, double support, bool isRight) => choices.Add((example, probability, support, isRight));

    /// <summary>Examples that want a value.</summary>
    public int Wanted(string? set = null) => Of(set).Count(choice => choice.Example.IsWanted);

    /// <summary>Share of the examples that want a value and get the right one.</summary>
    public double Accuracy(double least, string? set = null) =>
        Share(Of(set).Count(choice => choice.Example.IsWanted && choice.IsRight && choice.Support >= least), Wanted(set));

    /// <summary>Share of the values given that are right; those given where the gold says that there is none are wrong.</summary>
    public double Precision(double least, string? set = null) =>
        Share(Of(set).Count(choice => choice.IsRight && choice.Support >= least), Of(set).Count(choice => choice.Support >= least));

    /// <summary>Of the examples whose gold says that there is none, the share that gets none.</summary>
    public double Abstains(double least, string? set = null) =>
        Share(Of(set).Count(choice => !choice.Example.IsWanted && choice.Support < least), Of(set).Count(choice => !choice.Example.IsWanted));

    /// <summary>Share of the examples one of whose options is right: what a perfect choice would reach.</summary>
    public double Ceiling(string? set = null) =>
        Share(Of(set).Count(choice => choice.Example.IsWanted && choice.Example.IsRight.Contains(true)), Wanted(set));

    /// <summary>Right values given less wrong ones, by the examples' weights in training.</summary>
    public double Worth(double least, double costOfWrong) =>
        choices.Where(choice => choice.Support >= least).Sum(choice => choice.Example.Weight * (choice.IsRight ? 1 : -costOfWrong));

    /// <summary>Expected calibration error of the best options' probabilities in ten bins.</summary>
    public double CalibrationError()
    {
        var bins = new (double Confidence, double Right, double Count)[10];
        foreach (var (example, probability, _, isRight) in choices)
        {
            if (example.Options.Count == 0) continue;
            var bin = Math.Min(9, (int)(probability * 10));
            bins[bin] = (bins[bin].Confidence + (example.Weight * probability), bins[bin].Right + (isRight ? example.Weight : 0), bins[bin].Count + example.Weight);
        }

        return bins.Sum(bin => Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1e-9, bins.Sum(bin => bin.Count));
    }

    private List<(ChoiceExample Example, double Probability, double Support, bool IsRight)> Of(string? set) =>
        set is null ? choices : choices.FindAll(choice => choice.Example.Set == set);

    private static double Share(int some, int all) => all == 0 ? 0 : (double)some / all;
}
