using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Probability of each segment to be main content: logistic regression on the segment itself, then boosted trees on what the first
/// said of it, its neighbours, its container and its path. Blocks rather than one subtree are chosen, so a body may be split over
/// containers; after Kohlschütter et al., Boilerplate Detection using Shallow Text Features (WSDM 2010), with Vogels et al., Web2Text
/// (ECIR 2018), for judging in context.
/// </summary>
internal sealed class ContentScorer(LayoutModel model)
{
    private readonly FeatureReader featureReader = new();
    private readonly ContextFeatureReader contextReader = new();

    /// <summary>The probability of each segment, by index.</summary>
    public double[] Score(PageOutline page, PageMetadata metadata)
    {
        using var blocks = featureReader.Read(page, metadata);
        using var contexts = contextReader.Read(page, blocks, model.Blocks.Score(blocks));
        return model.Contexts.Score(contexts);
    }
}
