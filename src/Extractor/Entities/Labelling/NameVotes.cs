using System.Runtime.InteropServices;

namespace Extractor.Entities.Labelling;

/// <summary>
/// What the first pass found in the whole document, as features of the second: how it labelled the same word elsewhere, and whether the word is
/// part of a longer name (the two-stage prediction of Krishnan and Manning, 2006).
/// </summary>
internal sealed class NameVotes(LabelSet labels)
{
    private const int Base = 400;
    private const int Share = Base + 1, Strongest = Base + 2, StrongestBefore = Base + 3, StrongestAfter = Base + 4, PartOfLonger = Base + 5, NoOther = Base + 6;

    /// <summary>Shares of the votes are counted in fifths.</summary>
    private const int Steps = 5;

    private readonly Dictionary<ulong, int> rows = [];
    private readonly List<float> sums = [];
    private float[] own = [];

    private int Stride => labels.Count + 1;

    /// <summary>Forgets the document before.</summary>
    /// <param name="table">The document.</param>
    public void Clear(TokenTable table)
    {
        rows.Clear();
        sums.Clear();
        var size = table.Count * labels.Count;
        if (own.Length < size) own = new float[Math.Max(size, own.Length * 2)];
        Array.Clear(own, 0, size);
    }

    /// <summary>Counts what the first pass says of a token.</summary>
    /// <param name="table">The document.</param>
    /// <param name="token">The token.</param>
    /// <param name="marginals">Probability of each label.</param>
    public void Add(TokenTable table, int token, ReadOnlySpan<float> marginals)
    {
        if (!Counts(table, token)) return;
        marginals.CopyTo(own.AsSpan(token * labels.Count));
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, table.Words[token].Lower, out var exists);
        if (!exists)
        {
            row = sums.Count;
            for (var i = 0; i < Stride; i++) sums.Add(0);
        }

        var votes = CollectionsMarshal.AsSpan(sums).Slice(row, Stride);
        for (var label = 0; label < labels.Count; label++) votes[label] += marginals[label];
        votes[labels.Count]++;
    }

    /// <summary>Gathers the features of a token.</summary>
    public void Collect(TokenTable table, int token, FeatureList features)
    {
        if (!Counts(table, token)) return;
        ref readonly var sight = ref table.Sights[token];
        var best = Best(table, token, features);
        if (best == 0) features.Add(NoOther, (ulong)sight.Case);
        else features.Add(Strongest, FeatureHash.Join((ulong)best, table.Words[token].Shape));
        if (token > sight.SentenceStart && Best(table, token - 1, null) is > 0 and var before) features.Add(StrongestBefore, FeatureHash.Join((ulong)before, (ulong)best));
        if (token + 1 < sight.SentenceEnd && Best(table, token + 1, null) is > 0 and var after) features.Add(StrongestAfter, FeatureHash.Join((ulong)after, (ulong)best));
    }

    // Capitals, and what may stand inside of names.
    private static bool Counts(TokenTable table, int token) => table.Sights[token].RunFirst > 0;

    // The strongest type elsewhere plus two, 1 for outside, 0 where there is no other token.
    private int Best(TokenTable table, int token, FeatureList? features)
    {
        if (!Counts(table, token) || !rows.TryGetValue(table.Words[token].Lower, out var row)) return 0;
        var votes = CollectionsMarshal.AsSpan(sums).Slice(row, Stride);
        var mine = own.AsSpan(token * labels.Count, labels.Count);
        var others = (int)votes[labels.Count] - 1;
        if (others < 1) return 0;
        var best = 1;
        var most = votes[labels.Outside] - mine[labels.Outside];
        for (var type = 0; type < labels.Types.Count; type++)
        {
            float sum = 0;
            for (var part = 0; part < 4; part++)
            {
                var votesOfPart = votes[(type * 4) + part] - mine[(type * 4) + part];
                sum += votesOfPart;
                if (part != (int)LabelSet.LabelPart.Only && votesOfPart > 0.5f) features?.Add(PartOfLonger, (ulong)((type * 4) + part));
            }

            if (features is not null && (int)(sum / others * Steps) is > 0 and var step)
                features.Add(Share, FeatureHash.Join((ulong)((type * (Steps + 1)) + step), (ulong)Math.Min(others, 3)));
            if (sum <= most) continue;
            most = sum;
            best = type + 2;
        }

        features?.Add(Share, FeatureHash.Join((ulong)(1000 + (int)((votes[labels.Outside] - mine[labels.Outside]) / others * Steps)), (ulong)Math.Min(others, 3)));
        return best;
    }
}
