using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Labelling;

/// <summary>
/// Finds names with a linear-chain conditional random field (Lafferty et al., 2001) in two passes: the first labels every sentence, the second
/// weighs in how the whole document was labelled. Thread-safe.
/// </summary>
internal sealed class SequenceLabeller
{
    private readonly LabelModel model;
    private readonly Gazetteer gazetteer;
    private readonly WordFormReader reader;
    private readonly short[] edge;
    private readonly ConcurrentBag<LabellerScratch> pool = [];

    /// <summary>Creates the labeller.</summary>
    public SequenceLabeller(LabelModel model, Gazetteer gazetteer, WordLexicon lexicon)
    {
        this.model = model;
        this.gazetteer = gazetteer;
        reader = new(gazetteer, lexicon);
        edge = ScoresOf(WordForm.Edge, new FeatureList());
    }

    /// <summary>The labels of the model.</summary>
    public LabelSet Labels => model.Labels;

    /// <summary>Whether words are to be cut at hyphens before they are labelled.</summary>
    public bool CutsHyphens => model.CutsHyphens;

    /// <summary>The names of a document, in text order.</summary>
    /// <param name="text">The document; its sentences should not be longer than some hundred tokens.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public List<LabelledSpan> Label(TokenizedText text, CancellationToken cancellationToken = default)
    {
        if (!pool.TryTake(out var scratch)) scratch = new(model, gazetteer);
        var found = new List<LabelledSpan>();
        Start(text, scratch, cancellationToken);
        for (var s = 0; s + 1 < text.Sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SecondPass(text.Sentences[s], text.Sentences[s + 1], scratch, found);
        }

        pool.Add(scratch);
        return found;
    }

    private void ReadWords(TokenizedText text, LabellerScratch scratch)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var word = text[i];
            var hash = FeatureHash.Of(word);
            ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(scratch.Forms, hash, out _);
            form ??= reader.Read(word, hash);
            form.Scores ??= ScoresOf(form, scratch.Features);
            scratch.Words[i] = form;
        }

        scratch.Table.Read(text, scratch.Words);
    }

    private short[] ScoresOf(WordForm word, FeatureList features)
    {
        var scores = new short[WordFeatures.Places * model.Labels.Width];
        for (var place = 0; place < WordFeatures.Places; place++)
        {
            features.Clear();
            WordFeatures.Collect(word, place - WordFeatures.Reach, features);
            model.Weights.Add(features.Features, scores.AsSpan(place * model.Labels.Width, model.Labels.Width));
        }

        return scores;
    }

    private void AddScores(LabellerScratch scratch, int token)
    {
        var width = model.Labels.Width;
        var sum = scratch.Sums.AsSpan(token * width, width);
        ref readonly var sight = ref scratch.Table.Sights[token];
        for (var place = 0; place < WordFeatures.Places; place++)
        {
            var at = token + place - WordFeatures.Reach;
            var scores = at >= sight.SentenceStart && at < sight.SentenceEnd ? scratch.Words[at].Scores! : edge;
            for (var i = 0; i < width; i += Vector128<short>.Count)
                (Vector128.Create<short>(sum[i..]) + Vector128.Create<short>(scores.AsSpan((place * width) + i))).CopyTo(sum[i..]);
        }

        scratch.Features.Clear();
        TokenFeatures.Collect(scratch.Table, token, scratch.Features);
        model.Weights.Add(scratch.Features.Features, sum);
    }

    /// <summary>What the first pass tells the second of each token; for training.</summary>
    /// <param name="text">The document.</param>
    /// <param name="told">Receives the index of a token and its features.</param>
    public void CollectVotes(TokenizedText text, Action<int, ReadOnlySpan<ulong>> told)
    {
        if (!pool.TryTake(out var scratch)) scratch = new(model, gazetteer);
        Start(text, scratch, CancellationToken.None);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            scratch.Features.Clear();
            scratch.Votes.Collect(scratch.Table, i, scratch.Features);
            told(i, scratch.Features.Features);
        }

        pool.Add(scratch);
    }

    private void Start(TokenizedText text, LabellerScratch scratch, CancellationToken cancellationToken)
    {
        scratch.Reserve(text);
        ReadWords(text, scratch);
        for (var i = 0; i < text.Tokens.Length; i++) AddScores(scratch, i);
        FirstPass(text, scratch, cancellationToken);
    }

    private void FirstPass(TokenizedText text, LabellerScratch scratch, CancellationToken cancellationToken)
    {
        scratch.Votes.Clear(scratch.Table);
        for (var s = 0; s + 1 < text.Sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = text.Sentences[s], end = text.Sentences[s + 1];
            if (!HasRun(scratch, first, end)) continue;
            Prepare(scratch, first, end);
            scratch.Lattice.Sum(scratch.Scores, end - first);
            for (var t = first; t < end; t++)
                scratch.Votes.Add(scratch.Table, t, scratch.Lattice.Marginals.AsSpan((t - first) * model.Labels.Count, model.Labels.Count));
        }
    }

    private static bool HasRun(LabellerScratch scratch, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (scratch.Table.Sights[t].RunFirst > 0) return true;
        }

        return false;
    }

    private void SecondPass(int first, int end, LabellerScratch scratch, List<LabelledSpan> found)
    {
        if (end == first) return;
        var width = model.Labels.Width;
        for (var t = first; t < end; t++)
        {
            scratch.Features.Clear();
            scratch.Votes.Collect(scratch.Table, t, scratch.Features);
            if (scratch.Features.Count > 0) model.Weights.Add(scratch.Features.Features, scratch.Sums.AsSpan(t * width, width));
        }

        Prepare(scratch, first, end);
        var path = scratch.Path.AsSpan(0, end - first);
        scratch.Lattice.Best(scratch.Scores, path.Length, path);
        if (path.IndexOfAnyExcept(model.Labels.Outside) < 0) return;
        scratch.Lattice.Sum(scratch.Scores, path.Length);
        for (var t = 0; t < path.Length; t++)
        {
            if (path[t] == model.Labels.Outside) continue;
            var last = t;
            while (LabelSet.PartOf(path[last]) is LabelSet.LabelPart.First or LabelSet.LabelPart.Inner) last++;
            var type = LabelSet.TypeOf(path[t]);
            var probability = scratch.Lattice.Probability(t, last, type);
            found.Add(new(first + t, first + last, type, model.Calibrations[type].Apply(probability)));
            t = last;
        }
    }

    private void Prepare(LabellerScratch scratch, int first, int end)
    {
        int width = model.Labels.Width, count = model.Labels.Count;
        for (var t = first; t < end; t++)
        {
            var scores = scratch.Scores.AsSpan((t - first) * count, count);
            var sums = scratch.Sums.AsSpan(t * width, count - 1);
            for (var label = 0; label < sums.Length; label++) scores[label] = sums[label] * model.Scale;
            scores[^1] = model.OutsideBias;
        }
    }
}
