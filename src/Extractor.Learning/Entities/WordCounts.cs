using System.Runtime.InteropServices;
using Extractor.Entities.Labelling;
using Extractor.Entities.Recognition;
using Extractor.Model;

namespace Extractor.Learning.Entities;

/// <summary>Counts words, their capitals and their surroundings.</summary>
internal sealed class WordCounts(int fewest)
{
    /// <summary>Words to each side that count as surroundings.</summary>
    private const int Reach = 2;

    /// <summary>Power that makes rare surroundings less telling (Levy, Goldberg and Dagan, 2015).</summary>
    private const double Smoothing = 0.75;

    private readonly Dictionary<ulong, (int Count, ulong Lower)> words = [];
    private readonly Dictionary<ulong, (int Capital, int Lower)> writings = [];
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly Dictionary<ulong, int> contextNumbers = [];
    private readonly Dictionary<(int Word, int Context), int> pairs = [];
    private ulong[] kept = [];
    private int contexts;

    /// <summary>Number of tokens read.</summary>
    public long Tokens { get; private set; }

    /// <summary>Number of words kept.</summary>
    public int Kept => kept.Length;

    /// <summary>Hash of a kept word; the most frequent first.</summary>
    public ulong HashOf(int word) => kept[word];

    /// <summary>Counts the words of a sentence.</summary>
    public void Count(string text, IReadOnlyList<TextSpan> tokens)
    {
        Tokens += tokens.Count;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
            var lower = LowerOf(word);
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(words, FeatureHash.Of(word), out _);
            entry = (entry.Count + 1, lower);
            if (i == 0) continue;
            var kind = WordFormReader.KindOf(word);
            ref var writing = ref CollectionsMarshal.GetValueRefOrAddDefault(writings, lower, out _);
            if (kind == PieceShape.Lower) writing.Lower++;
            else if (kind is not (PieceShape.Sign or PieceShape.Number)) writing.Capital++;
        }
    }

    /// <summary>Keeps the frequent words, and the most frequent as surroundings.</summary>
    public void Freeze(int contextWords)
    {
        kept = [.. words.Where(pair => pair.Value.Count >= fewest).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
        for (var i = 0; i < kept.Length; i++) numbers[kept[i]] = i;
        var lowers = new Dictionary<ulong, int>();
        foreach (var (count, lower) in words.Values) lowers[lower] = lowers.GetValueOrDefault(lower) + count;
        foreach (var (lower, _) in lowers.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(contextWords)) contextNumbers[lower] = contexts++;
    }

    /// <summary>Counts the surroundings of the words of a sentence.</summary>
    public void CountContexts(string text, IReadOnlyList<TextSpan> tokens)
    {
        var numbered = new (int Word, int Context)[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
            numbered[i] = (numbers.GetValueOrDefault(FeatureHash.Of(word), -1), contextNumbers.GetValueOrDefault(LowerOf(word), -1));
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (numbered[i].Word < 0) continue;
            for (var offset = -Reach; offset <= Reach; offset++)
            {
                if (offset == 0) continue;
                var at = i + offset;
                var context = at < 0 || at >= tokens.Count ? contexts : numbered[at].Context;
                if (context < 0) continue;
                var place = offset < 0 ? offset + Reach : offset + Reach - 1;
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (numbered[i].Word, (place * (contexts + 1)) + context), out _)++;
            }
        }
    }

    /// <summary>How much more often words stand in surroundings than chance has it: positive pointwise mutual information, a row for each word.</summary>
    public SparseMatrix Associations()
    {
        var width = 2 * Reach * (contexts + 1);
        var ordered = pairs.OrderBy(pair => pair.Key).ToArray();
        var byWord = new double[Kept];
        var byContext = new double[width];
        double total = 0;
        foreach (var (key, count) in ordered)
        {
            byWord[key.Word] += count;
            byContext[key.Context] += count;
            total += count;
        }

        double smoothed = 0;
        for (var i = 0; i < width; i++) smoothed += byContext[i] = Math.Pow(byContext[i], Smoothing);
        var starts = new int[Kept + 1];
        var columns = new List<int>();
        var values = new List<float>();
        var row = 0;
        foreach (var (key, count) in ordered)
        {
            while (row < key.Word) starts[++row] = columns.Count;
            var value = Math.Log(count * smoothed / (byWord[key.Word] * byContext[key.Context]));
            if (value <= 0) continue;
            columns.Add(key.Context);
            values.Add((float)value);
        }

        while (row < Kept) starts[++row] = columns.Count;
        return new([.. starts], [.. columns], [.. values], width);
    }

    /// <summary>Step of the share of capitals within sentences.</summary>
    public int CapitalStep(int word)
    {
        var (capital, lower) = writings.GetValueOrDefault(words[kept[word]].Lower);
        return capital + lower == 0 ? 0 : Math.Min((int)((double)capital / (capital + lower) * WordClass.CapitalSteps), WordClass.CapitalSteps - 1);
    }

    private static ulong LowerOf(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Start;
        foreach (var c in word) hash = FeatureHash.Step(hash, c == '’' ? '\'' : char.ToLowerInvariant(c));
        return hash;
    }
}
