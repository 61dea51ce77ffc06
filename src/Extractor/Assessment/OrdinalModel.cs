using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>Places a story on a scale of three steps by two logistic models: "at least the second" and "at least the third".</summary>
internal sealed class OrdinalModel
{
    private readonly LogisticModel second;
    private readonly LogisticModel third;

    /// <summary>Reads the weights.</summary>
    /// <param name="path">Stage and file; its columns are <c>atLeast.</c> and the step's name.</param>
    /// <param name="features">The features that the weights are for.</param>
    /// <param name="secondStep">Name of the second step.</param>
    /// <param name="thirdStep">Name of the third step.</param>
    public OrdinalModel(string path, IReadOnlyList<string> features, string secondStep, string thirdStep)
    {
        second = LogisticModel.Load(path, "atLeast." + secondStep, features);
        third = LogisticModel.Load(path, "atLeast." + thirdStep, features);
    }

    /// <summary>The most probable step, 0 to 2, and its probability.</summary>
    /// <param name="row">Values of the features.</param>
    public (int Step, double Probability) Decide(double[] row)
    {
        var atLeastSecond = second.Score(row);
        var atLeastThird = Math.Min(third.Score(row), atLeastSecond);
        double low = 1 - atLeastSecond, middle = atLeastSecond - atLeastThird;
        if (low >= middle && low >= atLeastThird) return (0, low);
        return middle >= atLeastThird ? (1, middle) : (2, atLeastThird);
    }

    /// <summary>How far a feature pushes towards a step: above zero for it, below against it.</summary>
    /// <param name="feature">Its place among the features.</param>
    /// <param name="step">The step, 0 to 2.</param>
    public double Push(int feature, int step) => step switch
    {
        0 => -second[feature],
        1 => second[feature],
        _ => second[feature] + third[feature],
    };
}
