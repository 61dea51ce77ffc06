namespace Extractor.Learning.Evaluation;

/// <summary>An extractor that is measured: the pipeline of this project, or a peer.</summary>
public interface IPageExtractor
{
    /// <summary>Its name in reports.</summary>
    string Name { get; }

    /// <summary>Reads one page; called from several threads at once.</summary>
    /// <param name="page">The page, whose gold must not be looked at.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    ExtractedPage Extract(GoldPage page, byte[] content, CancellationToken cancellationToken);
}
