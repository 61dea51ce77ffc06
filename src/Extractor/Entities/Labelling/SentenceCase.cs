namespace Extractor.Entities.Labelling;

/// <summary>How much a capital says in a sentence.</summary>
internal enum SentenceCase : byte
{
    /// <summary>Running text: names have capitals.</summary>
    Running,

    /// <summary>A headline: most longer words have a capital.</summary>
    Titled,

    /// <summary>In capitals throughout.</summary>
    Shouted,

    /// <summary>No capital at all.</summary>
    Lower,
}
