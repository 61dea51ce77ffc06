namespace Extractor.Ingestion.Containers;

/// <summary>What a file holds.</summary>
public enum InputFormat
{
    /// <summary>One page.</summary>
    Page,

    /// <summary>A WARC file: captured responses.</summary>
    Warc,

    /// <summary>A zip archive of pages.</summary>
    Zip,

    /// <summary>A tar archive of pages.</summary>
    Tar,

    /// <summary>Lines of JSON objects, one for each page.</summary>
    JsonLines,
}
