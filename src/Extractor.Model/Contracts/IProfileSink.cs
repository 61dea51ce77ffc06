namespace Extractor.Model;

/// <summary>Where records go.</summary>
public interface IProfileSink : IAsyncDisposable
{
    /// <summary>Takes one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="IOException">The record could not be stored, such as on a full disk.</exception>
    ValueTask WriteAsync(ProfileRecord record, CancellationToken cancellationToken);

    /// <summary>Makes all that was taken durable. Without it, disposing may drop what was not yet stored.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="IOException">The records could not be stored, such as on a full disk.</exception>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
