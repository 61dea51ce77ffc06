using System.Xml;

namespace Extractor.Ingestion.Feeds;

/// <summary>How XML of strangers is read: no document type of theirs is followed, so that nothing is fetched and no entity unfolds.</summary>
internal static class SafeXml
{
    private const long MostSigns = 200 << 20;

    /// <summary>The settings.</summary>
    public static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostSigns,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
