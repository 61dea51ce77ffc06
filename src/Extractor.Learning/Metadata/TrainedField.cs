using Extractor.Models.Choices;

namespace Extractor.Learning.Metadata;

/// <summary>The trained choice of one field.</summary>
/// <param name="Weights">Weights by feature, in ordinal order.</param>
/// <param name="Trees">Trees whose sum is added to the weighted features.</param>
/// <param name="Least">Probability below which nothing is given.</param>
internal sealed record TrainedField(SortedDictionary<string, double> Weights, IReadOnlyList<IReadOnlyList<ChoiceNode>> Trees, double Least)
{
    /// <summary>The field as it is run.</summary>
    public ChoiceModel ToModel() => new(Weights, new ChoiceForest(Trees), Least);
}
