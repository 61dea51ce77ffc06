namespace Extractor.Learning.Fitting;

/// <summary>One choice that a <see cref="ConditionalLogit"/> is fitted to.</summary>
/// <param name="Options">Features of each option, those that are 0 left out.</param>
/// <param name="Right">Which of the options are right.</param>
/// <param name="Weight">Weight in training.</param>
internal readonly record struct LogitChoice((int Feature, double Value)[][] Options, bool[] Right, double Weight)
{
    /// <summary>A choice whose options are given with all features.</summary>
    /// <param name="options">All features of each option.</param>
    /// <param name="right">Which of the options are right.</param>
    /// <param name="weight">Weight in training.</param>
    public static LogitChoice OfDense(IEnumerable<double[]> options, bool[] right, double weight) =>
        new([.. options.Select(values => values.Select((value, feature) => (feature, value)).Where(pair => pair.value != 0).ToArray())], right, weight);
}
