using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>A fitted field, and how it becomes a model.</summary>
/// <param name="Corpus">What it was fitted to.</param>
/// <param name="Weights">Weights of the features.</param>
/// <param name="Transitions">Weights of labels after labels.</param>
internal sealed record TrainedCrf(TrainingCorpus Corpus, CrfWeights Weights, float[] Transitions)
{
    /// <summary>Largest weight that a signed byte is to hold; what lies beyond is cut.</summary>
    private const float Largest = 3f;

    /// <summary>The model, its weights rounded to signed bytes; features whose weights all round to zero are left out.</summary>
    /// <param name="cutsHyphens">Whether words are cut at hyphens before they are labelled.</param>
    /// <param name="outsideBias">Added to the score of the outside label.</param>
    /// <param name="calibrations">For each type; null for none.</param>
    public LabelModel ToModel(bool cutsHyphens, float outsideBias = 0, IReadOnlyList<Calibration>? calibrations = null)
    {
        const float scale = Largest / sbyte.MaxValue;
        var hashes = Corpus.Hashes();
        var features = new List<(ulong, sbyte[])>();
        for (var row = 0; row < hashes.Length; row++)
        {
            var weights = Weights.Row(row);
            var bytes = new sbyte[weights.Length];
            var any = false;
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
                any |= bytes[i] != 0;
            }

            if (any) features.Add((hashes[row], bytes));
        }

        features.Sort((left, right) => left.Item1.CompareTo(right.Item1));
        return new()
        {
            Labels = Corpus.Labels,
            Transitions = Transitions,
            Weights = WeightTable.Of(features, Corpus.Labels.Width),
            Scale = scale,
            OutsideBias = outsideBias,
            CutsHyphens = cutsHyphens,
            Calibrations = calibrations ?? [.. Corpus.Labels.Types.Select(_ => Calibration.None)],
        };
    }
}
