namespace Extractor.Model;

/// <summary>The part that each section and sentence plays.</summary>
public sealed record NarrativeLayer : AnnotationLayer
{
    /// <summary>Sections in text order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Role of each sentence of <see cref="TextLayer.Sentences"/>, by index; empty where the stage failed.</summary>
    public IReadOnlyList<SectionRole> Roles { get; init; } = [];

    /// <summary>The main event; null where the text reports none.</summary>
    public NarrativePassage? WhatHappened { get; init; }

    /// <summary>Why it matters; null where the text does not say.</summary>
    public NarrativePassage? WhyItMatters { get; init; }
}
