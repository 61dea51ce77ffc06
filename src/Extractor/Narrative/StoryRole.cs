namespace Extractor.Narrative;

/// <summary>What a sentence may be chosen for.</summary>
internal enum StoryRole
{
    /// <summary>It reports the main event.</summary>
    Event,

    /// <summary>It says why the event matters.</summary>
    Reason,

    /// <summary>An editor would lift it as a point.</summary>
    KeyPoint,
}
