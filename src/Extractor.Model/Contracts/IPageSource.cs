namespace Extractor.Model;

/// <summary>Where pages come from.</summary>
public interface IPageSource
{
    /// <summary>The pages in a stable order; a page that cannot be read comes as a failure in its place.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<SourcedPage> ReadAsync(CancellationToken cancellationToken);
}
