using Extractor.Layout;
using Extractor.Learning.Fitting;

namespace Extractor.Learning.Layout;

/// <summary>Fits the second stage: boosted trees on each segment in its context.</summary>
internal static class ContextFitter
{
    /// <summary>Fits to pages and their features of the second stage.</summary>
    public static TreeScorer Fit(IReadOnlyList<LayoutPage> pages, IReadOnlyList<FeatureTable> contexts, LayoutTrainingOptions options) =>
        new TreeFitter(contexts[0].Width, options.Trees, options.Leaves, options.LeastPerLeaf, options.LearningRate, options.FeatureShare)
            .FitYesNo(pages.SelectMany((page, i) => page.Rows(contexts[i])));
}
