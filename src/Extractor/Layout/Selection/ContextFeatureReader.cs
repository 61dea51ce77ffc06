using System.Runtime.InteropServices;
using Extractor.Decoding.Markup;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Reads the features of the second stage.</summary>
internal sealed class ContextFeatureReader
{
    private static readonly int Own = Enum.GetValues<ContextFeature>().Length;

    private const double Fade = 0.8;
    private const double LikelyParagraph = 0.7;
    private const double ParagraphWords = 15;
    private const double NoParagraph = 50;
    private const double MaxLogOdds = 6;

    /// <summary>One row for each segment, in the order of <see cref="FeatureNames.Context"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">The first stage's features.</param>
    /// <param name="likely">The first stage's probability for each segment.</param>
    public FeatureTable Read(PageOutline page, FeatureTable blocks, double[] likely)
    {
        var table = new FeatureTable(page.Segments.Count, FeatureNames.Context.Count);
        for (var i = 0; i < likely.Length; i++) blocks[i].CopyTo(table[i][Own..]);
        ReadOwn(table, page, likely);
        ReadNeighbours(table, likely, Weights(page));
        ReadDistances(table, page, likely);
        ReadGroups(table, page, likely);
        PlaceFeatureReader.Read(table, page, likely);
        return table;
    }

    // One word more than there are, so that a segment of signs alone counts a little.
    private static double[] Weights(PageOutline page) => Array.ConvertAll(page.Measures, measure => measure.Words + 1);

    private static void ReadOwn(FeatureTable table, PageOutline page, double[] likely)
    {
        for (var i = 0; i < likely.Length; i++)
        {
            var row = table[i];
            var kind = page.Segments[i].Kind;
            var odds = Math.Clamp(Math.Log(likely[i] / (1 - likely[i])), -MaxLogOdds, MaxLogOdds);
            var next = i + 1 < likely.Length ? likely[i + 1] : 0;
            Set(row, ContextFeature.Bias, 1);
            Set(row, ContextFeature.LogOdds, odds);
            Set(row, ContextFeature.ShortLogOdds, page.Measures[i].Words <= 10 ? odds : 0);
            Set(row, ContextFeature.LogWords, Math.Log(1 + page.Measures[i].Words));
            Set(row, ContextFeature.LinkShare, page.LinkShares[i]);
            Set(row, ContextFeature.Heading, kind == BlockKind.Heading ? 1 : 0);
            Set(row, ContextFeature.HeadingAfter1, kind == BlockKind.Heading ? next : 0);
            Set(row, ContextFeature.ListItem, kind == BlockKind.ListItem ? 1 : 0);
            Set(row, ContextFeature.Caption, kind == BlockKind.Caption ? 1 : 0);
        }
    }

    private static void ReadNeighbours(FeatureTable table, double[] likely, double[] weights)
    {
        double sum = 0, weight = 0;
        for (var i = 0; i < likely.Length; i++)
        {
            Set(table[i], ContextFeature.Before1, i > 0 ? likely[i - 1] : 0);
            Set(table[i], ContextFeature.Before3, Mean(likely, weights, i - 3, i));
            Set(table[i], ContextFeature.BeforeFade, weight == 0 ? 0 : sum / weight);
            sum = (sum * Fade) + (likely[i] * weights[i]);
            weight = (weight * Fade) + weights[i];
        }

        (sum, weight) = (0, 0);
        for (var i = likely.Length - 1; i >= 0; i--)
        {
            var row = table[i];
            var after = i + 1 < likely.Length ? likely[i + 1] : 0;
            var fade = weight == 0 ? 0 : sum / weight;
            Set(row, ContextFeature.After1, after);
            Set(row, ContextFeature.After3, Mean(likely, weights, i + 1, i + 4));
            Set(row, ContextFeature.AfterFade, fade);
            Set(row, ContextFeature.Both1, Math.Min(after, Get(row, ContextFeature.Before1)));
            Set(row, ContextFeature.BothFade, Math.Min(fade, Get(row, ContextFeature.BeforeFade)));
            sum = (sum * Fade) + (likely[i] * weights[i]);
            weight = (weight * Fade) + weights[i];
        }
    }

    private static void ReadDistances(FeatureTable table, PageOutline page, double[] likely)
    {
        var since = NoParagraph;
        for (var i = 0; i < likely.Length; i++)
        {
            Set(table[i], ContextFeature.AfterFirst, since < NoParagraph ? 1 : 0);
            Set(table[i], ContextFeature.SinceParagraph, Math.Log(1 + since));
            since = IsParagraph(page, likely, i) ? 0 : Math.Min(NoParagraph, since + 1);
        }

        var to = NoParagraph;
        for (var i = likely.Length - 1; i >= 0; i--)
        {
            var row = table[i];
            Set(row, ContextFeature.BeforeLast, to < NoParagraph ? 1 : 0);
            Set(row, ContextFeature.ToParagraph, Math.Log(1 + to));
            Set(row, ContextFeature.Farther, Math.Max(Math.Log(1 + to), Get(row, ContextFeature.SinceParagraph)));
            Set(row, ContextFeature.Inside, Get(row, ContextFeature.AfterFirst) * Get(row, ContextFeature.BeforeLast));
            to = IsParagraph(page, likely, i) ? 0 : Math.Min(NoParagraph, to + 1);
        }
    }

    private static void ReadGroups(FeatureTable table, PageOutline page, double[] likely)
    {
        var holders = new Dictionary<HtmlNode, LikelyGroup>(NodeComparer.Instance);
        var paths = new Dictionary<int, LikelyGroup>();
        var all = default(LikelyGroup);
        for (var i = 0; i < likely.Length; i++)
        {
            var words = page.Measures[i].Words;
            all = all.With(words, likely[i]);
            Add(paths, page.Facts[i].Signature, words, likely[i]);
            if (page.Holders[i] is not { } holder) continue;
            Add(holders, holder, words, likely[i]);
            if (holder.ParentNode is { } outer) Add(holders, outer, words, likely[i]);
        }

        var total = Math.Max(1, all.Likely);
        var passed = 0.0;
        for (var i = 0; i < likely.Length; i++)
        {
            var row = table[i];
            var path = paths[page.Facts[i].Signature];
            var holder = page.Holders[i] is { } node ? holders[node] : default;
            var outer = page.Holders[i]?.ParentNode is { } parent ? holders[parent] : holder;
            Set(row, ContextFeature.PathMean, path.Mean);
            Set(row, ContextFeature.PathShare, path.Likely / total);
            Set(row, ContextFeature.HolderMean, holder.Mean);
            Set(row, ContextFeature.HolderShare, holder.Likely / total);
            Set(row, ContextFeature.OuterMean, outer.Mean);
            Set(row, ContextFeature.OuterShare, outer.Likely / total);
            Set(row, ContextFeature.ListItemHolder, Get(row, ContextFeature.ListItem) * holder.Mean);
            Set(row, ContextFeature.Passed, passed / total);
            Set(row, ContextFeature.PageLikelyWords, Math.Log(1 + all.Likely));
            passed += page.Measures[i].Words * likely[i];
        }
    }

    private static bool IsParagraph(PageOutline page, double[] likely, int index) =>
        likely[index] >= LikelyParagraph && page.Measures[index].Words >= ParagraphWords;

    private static double Mean(double[] likely, double[] weights, int from, int to)
    {
        double sum = 0, weight = 0;
        for (var i = Math.Max(0, from); i < Math.Min(likely.Length, to); i++)
        {
            sum += likely[i] * weights[i];
            weight += weights[i];
        }

        return weight == 0 ? 0 : sum / weight;
    }

    private static void Add<TKey>(Dictionary<TKey, LikelyGroup> groups, TKey key, double words, double probability)
        where TKey : notnull
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        group = group.With(words, probability);
    }

    private static float Get(Span<float> row, ContextFeature feature) => row[(int)feature];

    private static void Set(Span<float> row, ContextFeature feature, double value) => row[(int)feature] = (float)value;
}
