using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>Fits a conditional random field to the sentences of a corpus. The same corpus gives the same weights.</summary>
internal sealed class CrfTrainer
{
    private const ulong Seed = 20261124;

    private readonly TrainingCorpus corpus;
    private readonly CrfOptions options;
    private readonly LabelSet labels;
    private readonly CrfWeights weights;
    private readonly CrfWeights transitions;
    private readonly Lattice all, gold;
    private readonly List<int> rows = [];
    private readonly List<int> rowEnds = [];
    private readonly float[] expected;
    private float[] sums = [], scores = [], path = [];
    private bool[] allowed = [];
    private SplitMix dice = new(Seed);

    private CrfTrainer(TrainingCorpus corpus, CrfOptions options)
    {
        this.corpus = corpus;
        this.options = options;
        labels = corpus.Labels;
        weights = new(corpus.FeatureCount, labels.Width, options);
        transitions = new(1, Padded(labels.Count * labels.Count), options with { L1 = 0 });
        expected = new float[Padded(labels.Count * labels.Count)];
        all = new(labels);
        gold = new(labels);
    }

    /// <summary>Fits a model.</summary>
    /// <param name="corpus">What to learn from.</param>
    /// <param name="takes">Weight of a document; zero where it is kept out.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static TrainedCrf Fit(TrainingCorpus corpus, Func<int, float> takes, CrfOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var trainer = new CrfTrainer(corpus, options);
        var order = corpus.Sentences.Where(sentence => takes(sentence.Document) > 0).ToArray();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            trainer.dice.Shuffle(order.AsSpan());
            double loss = 0;
            for (var i = 0; i < order.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                loss += trainer.Learn(order[i], takes(order[i].Document));
                if (epoch > options.Epochs / 2 && (i + 1) * options.Notes / order.Length > i * options.Notes / order.Length) trainer.Note();
            }

            progress?.Report(FormattableString.Invariant($"  round {epoch} of {options.Epochs}, {order.Length} sentences: loss {loss / order.Length:0.0000}"));
        }

        trainer.weights.Average();
        trainer.transitions.Average();
        return new(corpus, trainer.weights, trainer.transitions.Row(0)[..(corpus.Labels.Count * corpus.Labels.Count)].ToArray());
    }

    private void Note()
    {
        weights.Note();
        transitions.Note();
    }

    private double Learn(in TrainingSentence sentence, float weight)
    {
        Reserve(sentence.Length);
        var withVotes = dice.Below(1000) >= options.WithoutVotes * 1000;
        rows.Clear();
        rowEnds.Clear();
        for (var t = 0; t < sentence.Length; t++) Gather(sentence, t, withVotes);
        all.SetTransitions(transitions.Row(0));
        var total = all.Sum(scores, sentence.Length);
        Array.Clear(expected);
        all.AddTransitions(sentence.Length, weight, expected);
        var (right, told) = IsWhole(sentence) ? Follow(sentence, weight) : Restrict(sentence, weight);
        Span<float> gradient = stackalloc float[labels.Width];
        for (var t = 0; t < sentence.Length; t++)
        {
            var most = 0f;
            gradient.Clear();
            for (var label = 0; label < labels.Outside; label++)
            {
                var difference = all.Marginals[(t * labels.Count) + label] - told[(t * labels.Count) + label];
                gradient[label] = weight * difference;
                most = Math.Max(most, Math.Abs(difference));
            }

            if (most < options.Tolerance) continue;
            for (var i = t == 0 ? 0 : rowEnds[t - 1]; i < rowEnds[t]; i++) weights.Learn(rows[i], gradient);
        }

        transitions.Learn(0, expected);
        return total - right;
    }

    private bool IsWhole(in TrainingSentence sentence) => corpus.Gold.AsSpan(sentence.First, sentence.Length).IndexOf(TrainingCorpus.Open) < 0;

    // The one sequence that gold is: its weight and its labels.
    private (double Weight, float[] Labels) Follow(in TrainingSentence sentence, float weight)
    {
        Array.Clear(path, 0, sentence.Length * labels.Count);
        var before = -1;
        double right = 0;
        for (var t = 0; t < sentence.Length; t++)
        {
            var label = corpus.Gold[sentence.First + t];
            path[(t * labels.Count) + label] = 1;
            right += scores[(t * labels.Count) + label];
            if (before >= 0)
            {
                right += transitions.Row(0)[(before * labels.Count) + label];
                expected[(before * labels.Count) + label] -= weight;
            }

            before = label;
        }

        return (right, path);
    }

    // All sequences that gold leaves open.
    private (double Weight, float[] Labels) Restrict(in TrainingSentence sentence, float weight)
    {
        Allow(sentence);
        gold.SetTransitions(transitions.Row(0));
        var right = gold.Sum(scores, sentence.Length, allowed.AsSpan(0, sentence.Length * labels.Count));
        gold.AddTransitions(sentence.Length, -weight, expected);
        return (right, gold.Marginals);
    }

    private void Gather(in TrainingSentence sentence, int t, bool withVotes)
    {
        var sum = sums.AsSpan(0, labels.Width);
        sum.Clear();
        for (var place = 0; place < WordFeatures.Places; place++)
            Add(corpus.FormRows[(corpus.FormAt(sentence, t + place - WordFeatures.Reach) * WordFeatures.Places) + place], sum);
        Add(corpus.RowsOf(sentence.First + t), sum);
        if (withVotes) Add(corpus.VotesOf(sentence.First + t), sum);
        rowEnds.Add(rows.Count);
        sum[..labels.Outside].CopyTo(scores.AsSpan(t * labels.Count));
        scores[(t * labels.Count) + labels.Outside] = 0;
    }

    private void Add(ReadOnlySpan<int> features, Span<float> sum)
    {
        var limit = (ulong)(options.Dropout * ulong.MaxValue);
        foreach (var row in features)
        {
            if (dice.Next() < limit) continue;
            weights.AddTo(row, sum);
            rows.Add(row);
        }
    }

    private void Allow(in TrainingSentence sentence)
    {
        Array.Clear(allowed, 0, sentence.Length * labels.Count);
        var latent = corpus.LatentLabels[sentence.Document];
        for (var t = 0; t < sentence.Length; t++)
        {
            var row = allowed.AsSpan(t * labels.Count, labels.Count);
            if (corpus.Gold[sentence.First + t] is >= 0 and var label) row[label] = true;
            else latent.CopyTo(row);
        }
    }

    private void Reserve(int length)
    {
        if (allowed.Length >= length * labels.Count) return;
        allowed = new bool[length * labels.Count];
        scores = new float[length * labels.Count];
        path = new float[length * labels.Count];
        sums = new float[labels.Width];
    }

    private static int Padded(int count) => (count + 7) / 8 * 8;
}
