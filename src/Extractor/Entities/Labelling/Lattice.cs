using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Entities.Labelling;

/// <summary>
/// The label sequences of one sentence and what they weigh: the best of them (Viterbi) and the probability of each label at each token
/// (forward-backward, Rabiner 1989, scaled token by token). Sequences that BILOU forbids do not exist in it.
/// Holds buffers, so one serves one thread at a time.
/// </summary>
internal sealed class Lattice
{
    /// <summary>Keeps sums of forbidden sequences above zero, so that their logarithm is finite.</summary>
    private const float Least = 1e-30f;

    private readonly LabelSet labels;
    private readonly int count;
    private readonly int stride;
    private readonly float[] weights, factors, turned, pairs, after;
    private readonly float[] opens, closes;
    private int capacity;
    private float[] best = [], back = [], emit = [], alpha = [], beta = [], scale = [];
    private float closeSum;

    /// <summary>Creates a lattice without weights.</summary>
    public Lattice(LabelSet labels)
    {
        this.labels = labels;
        count = labels.Count;
        stride = (count + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        weights = new float[count * stride];
        factors = new float[count * stride];
        turned = new float[count * stride];
        pairs = new float[count * stride];
        after = new float[stride];
        opens = [.. Enumerable.Range(0, stride).Select(label => label < count && labels.MayOpen(label) ? 1f : 0f)];
        closes = [.. Enumerable.Range(0, stride).Select(label => label < count && labels.MayClose(label) ? 1f : 0f)];
    }

    /// <summary>Probability of each label at each token, after <see cref="Sum"/>; a row of <see cref="LabelSet.Count"/> for each token.</summary>
    public float[] Marginals { get; private set; } = [];

    /// <summary>Takes the weights of one label after another.</summary>
    /// <param name="transitions">A row for each label before.</param>
    public void SetTransitions(ReadOnlySpan<float> transitions)
    {
        Array.Fill(weights, float.NegativeInfinity);
        for (var label = 0; label < count; label++)
        {
            foreach (var before in labels.Before[label])
            {
                var weight = transitions[(before * count) + label];
                weights[(before * stride) + label] = weight;
                factors[(before * stride) + label] = turned[(label * stride) + before] = MathF.Exp(weight);
            }
        }
    }

    /// <summary>The heaviest sequence.</summary>
    /// <param name="scores">What each label weighs at each token; a row of <see cref="LabelSet.Count"/> for each token.</param>
    /// <param name="length">Number of tokens, at least one.</param>
    /// <param name="path">Receives a label for each token.</param>
    public void Best(ReadOnlySpan<float> scores, int length, Span<int> path)
    {
        Reserve(length);
        for (var label = 0; label < count; label++) best[label] = opens[label] > 0 ? scores[label] : float.NegativeInfinity;
        for (var t = 1; t < length; t++)
        {
            Follow(best.AsSpan((t - 1) * stride, count), best.AsSpan(t * stride, stride), back.AsSpan(t * stride, stride));
            var row = scores.Slice(t * count, count);
            for (var label = 0; label < row.Length; label++) best[(t * stride) + label] += row[label];
        }

        var last = labels.Outside;
        var end = best.AsSpan((length - 1) * stride, count);
        for (var label = 0; label < count; label++)
        {
            if (closes[label] > 0 && end[label] > end[last]) last = label;
        }

        for (var t = length - 1; t >= 0; t--)
        {
            path[t] = last;
            last = (int)back[(t * stride) + last];
        }
    }

    /// <summary>Adds up all sequences; gives the logarithm of their sum and leaves the <see cref="Marginals"/>.</summary>
    /// <param name="scores">What each label weighs at each token.</param>
    /// <param name="length">Number of tokens, at least one.</param>
    /// <param name="allowed">Which labels may stand at each token; empty where all may.</param>
    public double Sum(ReadOnlySpan<float> scores, int length, ReadOnlySpan<bool> allowed = default)
    {
        Reserve(length);
        double total = 0;
        for (var t = 0; t < length; t++)
        {
            total += Emit(scores.Slice(t * count, count), allowed.IsEmpty ? default : allowed.Slice(t * count, count), emit.AsSpan(t * stride, stride));
            total += Math.Log(Forward(t));
        }

        for (var t = length - 1; t >= 0; t--) Backward(t, length);
        return total + Math.Log(closeSum);
    }

    /// <summary>Probability that a stretch is one name of a type, after <see cref="Sum"/> of the same sentence.</summary>
    public double Probability(int first, int last, int type)
    {
        var label = LabelSet.Of(type, first == last ? LabelSet.LabelPart.Only : LabelSet.LabelPart.First);
        double probability = alpha[(first * stride) + label];
        for (var t = first + 1; t <= last; t++)
        {
            var next = LabelSet.Of(type, t == last ? LabelSet.LabelPart.Last : LabelSet.LabelPart.Inner);
            probability *= factors[(label * stride) + next] * (double)emit[(t * stride) + next] / scale[t];
            label = next;
        }

        return Math.Clamp(probability * beta[(last * stride) + label], 0, 1);
    }

    /// <summary>Adds the expected number of times that one label follows another, after <see cref="Sum"/>.</summary>
    /// <param name="length">Number of tokens.</param>
    /// <param name="by">What the numbers are multiplied by.</param>
    /// <param name="expected">Receives them; a row for each label before.</param>
    public void AddTransitions(int length, float by, Span<float> expected)
    {
        Array.Clear(pairs);
        for (var t = 1; t < length; t++)
        {
            ReadAfter(t);
            for (var before = 0; before < count; before++)
                AddScaled(after, alpha[((t - 1) * stride) + before], pairs.AsSpan(before * stride, stride));
        }

        for (var before = 0; before < count; before++)
        {
            for (var label = 0; label < count; label++)
                expected[(before * count) + label] += by * pairs[(before * stride) + label] * factors[(before * stride) + label];
        }
    }

    private static void AddScaled(ReadOnlySpan<float> from, float by, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        for (nuint i = 0; i < (nuint)from.Length; i += (nuint)Vector256<float>.Count)
            (Vector256.LoadUnsafe(ref target, i) + (Vector256.LoadUnsafe(ref source, i) * by)).StoreUnsafe(ref target, i);
    }

    private void Follow(ReadOnlySpan<float> before, Span<float> row, Span<float> from)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        for (var i = 0; i < stride; i += Vector256<float>.Count)
        {
            var most = Vector256.Create(float.NegativeInfinity);
            var index = Vector256<float>.Zero;
            for (var label = 0; label < before.Length; label++)
            {
                var sum = Vector256.LoadUnsafe(ref weight, (nuint)((label * stride) + i)) + Vector256.Create(before[label]);
                index = Vector256.ConditionalSelect(Vector256.GreaterThan(sum, most), Vector256.Create((float)label), index);
                most = Vector256.Max(most, sum);
            }

            most.CopyTo(row[i..]);
            index.CopyTo(from[i..]);
        }
    }

    // The exponentials of the scores over the greatest, which is given; zero where a label may not stand.
    private static float Emit(ReadOnlySpan<float> scores, ReadOnlySpan<bool> allowed, Span<float> row)
    {
        var most = float.NegativeInfinity;
        for (var label = 0; label < scores.Length; label++)
        {
            row[label] = allowed.IsEmpty || allowed[label] ? scores[label] : float.NegativeInfinity;
            most = Math.Max(most, row[label]);
        }

        row[scores.Length..].Fill(float.NegativeInfinity);
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
            Vector256.Exp(Vector256.Create<float>(row[i..]) - Vector256.Create(most)).CopyTo(row[i..]);
        return most;
    }

    private float Forward(int t)
    {
        var row = alpha.AsSpan(t * stride, stride);
        if (t == 0)
        {
            opens.CopyTo(row);
        }
        else
        {
            row.Clear();
            for (var before = 0; before < count; before++)
                AddScaled(factors.AsSpan(before * stride, stride), alpha[((t - 1) * stride) + before], row);
        }

        Multiply(row, emit.AsSpan(t * stride, stride));
        var sum = Math.Max(SumOf(row), Least);
        Scale(row, 1 / sum);
        scale[t] = sum;
        return sum;
    }

    private void Backward(int t, int length)
    {
        var row = beta.AsSpan(t * stride, stride);
        var before = alpha.AsSpan(t * stride, stride);
        row.Clear();
        if (t == length - 1)
        {
            float sum = 0;
            for (var label = 0; label < count; label++) sum += closes[label] * before[label];
            closeSum = Math.Max(sum, Least);
            AddScaled(closes, 1 / closeSum, row);
        }
        else
        {
            ReadAfter(t + 1);
            for (var label = 0; label < count; label++) AddScaled(turned.AsSpan(label * stride, stride), after[label], row);
        }

        for (var label = 0; label < count; label++) Marginals[(t * count) + label] = before[label] * row[label];
    }

    // What a token and all after it weigh, by its label.
    private void ReadAfter(int t)
    {
        emit.AsSpan(t * stride, stride).CopyTo(after);
        Multiply(after, beta.AsSpan(t * stride, stride));
        Scale(after, 1 / scale[t]);
    }

    private static void Multiply(Span<float> row, ReadOnlySpan<float> by)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
            (Vector256.Create<float>(row[i..]) * Vector256.Create(by[i..])).CopyTo(row[i..]);
    }

    private static void Scale(Span<float> row, float by)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count) (Vector256.Create<float>(row[i..]) * by).CopyTo(row[i..]);
    }

    private static float SumOf(ReadOnlySpan<float> row)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < row.Length; i += Vector256<float>.Count) sum += Vector256.Create(row[i..]);
        return Vector256.Sum(sum);
    }

    private void Reserve(int length)
    {
        if (length <= capacity) return;
        capacity = Math.Max(length, capacity * 2);
        var size = capacity * stride;
        back = new float[size];
        best = new float[size];
        emit = new float[size];
        alpha = new float[size];
        beta = new float[size];
        Marginals = new float[capacity * count];
        scale = new float[capacity];
    }
}
