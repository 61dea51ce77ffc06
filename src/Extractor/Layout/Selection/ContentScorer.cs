using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Probability of each segment to be main content: logistic regression on the segment itself, then once more on what the first
/// said of it, its neighbours, its container and its path. Blocks rather than one subtree are chosen, so a body may be split over
/// containers; after Kohlschütter et al., Boilerplate Detection using Shallow Text Features (WSDM 2010), with Vogels et al., Web2Text
/// (ECIR 2018), for judging in context.
/// </summary>
internal sealed class ContentScorer
{
    private static readonly LinearScorer Blocks = LinearScorer.Load("Layout/block-weights.tsv", FeatureNames.Block);
    private static readonly LinearScorer Contexts = LinearScorer.Load("Layout/context-weights.tsv", FeatureNames.Context);

    private readonly FeatureReader featureReader = new();
    private readonly ContextFeatureReader contextReader = new();

    /// <summary>The probability of each segment, by index.</summary>
    public double[] Score(PageOutline page, PageMetadata metadata)
    {
        var likely = Blocks.Score(featureReader.Read(page, metadata));
        return Contexts.Score(contextReader.Read(page, likely));
    }
}
