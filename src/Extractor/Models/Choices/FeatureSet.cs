namespace Extractor.Models.Choices;

/// <summary>Named numbers that speak for or against an option. A name that the model does not know counts nothing.</summary>
internal sealed class FeatureSet
{
    private readonly List<(string Name, double Value)> items = [];

    /// <summary>The features in the order in which they were added, without repeats.</summary>
    public IReadOnlyList<(string Name, double Value)> Items => items;

    /// <summary>Adds a feature, unless it is there already.</summary>
    public void Add(string name, double value = 1)
    {
        foreach (var (known, _) in items)
        {
            if (string.Equals(known, name, StringComparison.Ordinal)) return;
        }

        items.Add((name, value));
    }

    /// <summary>Adds a feature where a condition holds.</summary>
    public void AddIf(bool holds, string name)
    {
        if (holds) Add(name);
    }
}
