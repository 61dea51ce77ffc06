namespace Extractor.Model;

/// <summary>The part that a section or sentence plays in the story.</summary>
public enum SectionRole
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The main event.</summary>
    WhatHappened,

    /// <summary>Consequence or significance.</summary>
    WhyItMatters,

    /// <summary>What came before.</summary>
    Background,

    /// <summary>What comes next.</summary>
    Outlook,

    /// <summary>What others say to it.</summary>
    Reaction,
}
