namespace Extractor.Cli.Rules;

/// <summary>How the values of a field that a rule sets compare with what the learned reader says.</summary>
/// <param name="name">The field.</param>
internal sealed class FieldResult(string name)
{
    /// <summary>The field.</summary>
    public string Field => name;

    /// <summary>Pages on which both say the same.</summary>
    public int Agreed { get; set; }

    /// <summary>Pages on which they differ.</summary>
    public List<FieldDifference> Differences { get; } = [];
}
