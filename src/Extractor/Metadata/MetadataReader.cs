using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>Reads what a page says about itself: JSON-LD, OpenGraph, microdata, Dublin Core, <c>&lt;meta&gt;</c>, <c>&lt;time&gt;</c>, printed head.</summary>
internal sealed class MetadataReader
{
    /// <summary>The best candidate for each field.</summary>
    public PageMetadata Read(HtmlPage page) => new();
}
