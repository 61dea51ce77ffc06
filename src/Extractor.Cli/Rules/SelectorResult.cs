namespace Extractor.Cli.Rules;

/// <summary>What a selector did on the pages of a trial.</summary>
internal sealed record SelectorResult
{
    /// <summary>The field that it is for.</summary>
    public required string Field { get; init; }

    /// <summary>The selector as it stands in the file.</summary>
    public required string Selector { get; init; }

    /// <summary>Whether pages without it are as they should be.</summary>
    public bool IsOptional { get; set; }

    /// <summary>Pages on which it gives a value.</summary>
    public int Held { get; set; }

    /// <summary>Pages of its rule.</summary>
    public int Pages { get; set; }

    /// <summary>Some of its values, without repeats.</summary>
    public List<string> Examples { get; } = [];

    /// <summary>Why it gives none where it gives none, if more is known than that nothing matches.</summary>
    public string? Problem { get; set; }

    /// <summary>Whether it gives nothing on any page though it should.</summary>
    public bool IsDead => Held == 0 && !IsOptional;
}
