namespace Extractor.Cli.Rules;

/// <summary>What a rule did on the pages of a trial.</summary>
/// <param name="file">Name of its file.</param>
/// <param name="rule">Name of the rule.</param>
internal sealed class RuleResult(string file, string rule)
{
    /// <summary>Name of its file.</summary>
    public string File => file;

    /// <summary>Name of the rule.</summary>
    public string Rule => rule;

    /// <summary>Pages that it is for.</summary>
    public int Pages { get; set; }

    /// <summary>Its selectors, in the order of the file.</summary>
    public List<SelectorResult> Selectors { get; } = [];

    /// <summary>The fields that it sets.</summary>
    public List<FieldResult> Fields { get; } = [];
}
