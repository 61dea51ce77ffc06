namespace Extractor.Layout;

/// <summary>The part of a profile page that a line stands in.</summary>
internal enum ProfileZone
{
    /// <summary>Kicker, title and tracking sentence.</summary>
    Head,

    /// <summary>Panel of labels, values and notes; the grade scale and the score.</summary>
    Facts,

    /// <summary>Between the panel and the first section: summary sentence and bullets.</summary>
    Summary,

    /// <summary>Running text.</summary>
    Story,

    /// <summary>Label–value pairs about the entity.</summary>
    Brief,

    /// <summary>Services and assets under control.</summary>
    Service,

    /// <summary>Rules, criticality and horizon.</summary>
    Governance,

    /// <summary>What to watch now, within a quarter, within a year.</summary>
    Matrix,

    /// <summary>After the apparatus: gates, ways back.</summary>
    Tail,
}
