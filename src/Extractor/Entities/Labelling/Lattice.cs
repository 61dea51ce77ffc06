namespace Extractor.Entities.Labelling;

/// <summary>
/// The label sequences of one sentence and what they weigh: the best of them (Viterbi) and the probability of each label at each token
/// (forward-backward, Rabiner 1989, scaled token by token). Sequences that BILOU forbids do not exist in it.
/// Holds buffers, so one serves one thread at a time.
/// </summary>
internal sealed class Lattice(LabelSet labels)
{
    private readonly float[] weights = new float[labels.Count * labels.Count];
    private readonly float[] factors = new float[labels.Count * labels.Count];
    private readonly bool[] opens = [.. Enumerable.Range(0, labels.Count).Select(labels.MayOpen)];
    private readonly bool[] closes = [.. Enumerable.Range(0, labels.Count).Select(labels.MayClose)];
    private int capacity;
    private int[] back = [];
    private float[] best = [], emit = [], alpha = [], beta = [], scale = [];

    /// <summary>Probability of each label at each token, after <see cref="Sum"/>; row by row.</summary>
    public float[] Marginals { get; private set; } = [];

    /// <summary>Takes the weights of one label after another.</summary>
    /// <param name="transitions">A row for each label before.</param>
    public void SetTransitions(ReadOnlySpan<float> transitions)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = transitions[i];
            factors[i] = MathF.Exp(transitions[i]);
        }
    }

    /// <summary>The heaviest sequence.</summary>
    /// <param name="scores">What each label weighs at each token; a row of <see cref="LabelSet.Count"/> for each token.</param>
    /// <param name="length">Number of tokens, at least one.</param>
    /// <param name="path">Receives a label for each token.</param>
    public void Best(ReadOnlySpan<float> scores, int length, Span<int> path)
    {
        Reserve(length);
        var count = labels.Count;
        for (var label = 0; label < count; label++) best[label] = opens[label] ? scores[label] : float.NegativeInfinity;
        for (var t = 1; t < length; t++)
        {
            var before = best.AsSpan((t - 1) * count, count);
            for (var label = 0; label < count; label++)
            {
                var from = -1;
                var most = float.NegativeInfinity;
                foreach (var candidate in labels.Before[label])
                {
                    var weight = before[candidate] + weights[(candidate * count) + label];
                    if (weight <= most) continue;
                    most = weight;
                    from = candidate;
                }

                best[(t * count) + label] = most + scores[(t * count) + label];
                back[(t * count) + label] = from;
            }
        }

        var last = labels.Outside;
        for (var label = 0; label < count; label++)
        {
            if (closes[label] && best[((length - 1) * count) + label] > best[((length - 1) * count) + last]) last = label;
        }

        for (var t = length - 1; t >= 0; t--)
        {
            path[t] = last;
            last = back[(t * count) + last];
        }
    }

    /// <summary>Adds up all sequences; gives the logarithm of their sum and leaves the <see cref="Marginals"/>.</summary>
    /// <param name="scores">What each label weighs at each token.</param>
    /// <param name="length">Number of tokens, at least one.</param>
    /// <param name="allowed">Which labels may stand at each token; empty where all may.</param>
    public double Sum(ReadOnlySpan<float> scores, int length, ReadOnlySpan<bool> allowed = default)
    {
        Reserve(length);
        var count = labels.Count;
        double total = 0;
        for (var t = 0; t < length; t++)
        {
            var row = scores.Slice(t * count, count);
            var may = allowed.IsEmpty ? default : allowed.Slice(t * count, count);
            var most = MaxOf(row, may);
            total += most;
            for (var label = 0; label < count; label++)
                emit[(t * count) + label] = may.IsEmpty || may[label] ? MathF.Exp(row[label] - most) : 0;
            total += Math.Log(Forward(t));
        }

        for (var t = length - 1; t >= 0; t--) Backward(t, length);
        return total + Math.Log(CloseSum);
    }

    /// <summary>Probability that a stretch is one name of a type, after <see cref="Sum"/> of the same sentence.</summary>
    public double Probability(int first, int last, int type)
    {
        var count = labels.Count;
        var label = LabelSet.Of(type, first == last ? LabelSet.LabelPart.Only : LabelSet.LabelPart.First);
        double probability = alpha[(first * count) + label];
        for (var t = first + 1; t <= last; t++)
        {
            var next = LabelSet.Of(type, t == last ? LabelSet.LabelPart.Last : LabelSet.LabelPart.Inner);
            probability *= factors[(label * count) + next] * (double)emit[(t * count) + next] / scale[t];
            label = next;
        }

        return Math.Clamp(probability * beta[(last * count) + label], 0, 1);
    }

    /// <summary>Adds the expected number of times that one label follows another, after <see cref="Sum"/>.</summary>
    public void AddTransitions(int length, float sign, Span<float> expected)
    {
        var count = labels.Count;
        for (var t = 1; t < length; t++)
        {
            for (var label = 0; label < count; label++)
            {
                var after = sign * emit[(t * count) + label] * beta[(t * count) + label] / scale[t];
                if (after == 0) continue;
                foreach (var before in labels.Before[label])
                    expected[(before * count) + label] += alpha[((t - 1) * count) + before] * factors[(before * count) + label] * after;
            }
        }
    }

    private float CloseSum { get; set; }

    private static float MaxOf(ReadOnlySpan<float> row, ReadOnlySpan<bool> allowed)
    {
        var most = float.NegativeInfinity;
        for (var label = 0; label < row.Length; label++)
        {
            if (allowed.IsEmpty || allowed[label]) most = Math.Max(most, row[label]);
        }

        return most;
    }

    private float Forward(int t)
    {
        var count = labels.Count;
        var row = alpha.AsSpan(t * count, count);
        float sum = 0;
        for (var label = 0; label < count; label++)
        {
            float value = 0;
            if (t == 0) value = opens[label] ? 1 : 0;
            else
            {
                foreach (var before in labels.Before[label]) value += alpha[((t - 1) * count) + before] * factors[(before * count) + label];
            }

            row[label] = value *= emit[(t * count) + label];
            sum += value;
        }

        sum = Math.Max(sum, 1e-30f);
        for (var label = 0; label < count; label++) row[label] /= sum;
        scale[t] = sum;
        return sum;
    }

    private void Backward(int t, int length)
    {
        var count = labels.Count;
        var row = beta.AsSpan(t * count, count);
        if (t == length - 1)
        {
            float sum = 0;
            for (var label = 0; label < count; label++) sum += closes[label] ? alpha[(t * count) + label] : 0;
            CloseSum = Math.Max(sum, 1e-30f);
            for (var label = 0; label < count; label++) row[label] = closes[label] ? 1 / CloseSum : 0;
        }
        else
        {
            row.Clear();
            for (var label = 0; label < count; label++)
            {
                var after = emit[((t + 1) * count) + label] * beta[((t + 1) * count) + label] / scale[t + 1];
                if (after == 0) continue;
                foreach (var before in labels.Before[label]) row[before] += factors[(before * count) + label] * after;
            }
        }

        for (var label = 0; label < count; label++) Marginals[(t * count) + label] = alpha[(t * count) + label] * row[label];
    }

    private void Reserve(int length)
    {
        if (length <= capacity) return;
        capacity = Math.Max(length, capacity * 2);
        var size = capacity * labels.Count;
        back = new int[size];
        best = new float[size];
        emit = new float[size];
        alpha = new float[size];
        beta = new float[size];
        Marginals = new float[size];
        scale = new float[capacity];
    }
}
