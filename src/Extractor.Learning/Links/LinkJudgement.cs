namespace Extractor.Learning.Links;

/// <summary>What a judge says that an organisation of a text is.</summary>
/// <param name="Name">Its name in the text.</param>
/// <param name="Identifiers">Identifiers, <c>KEY=VALUE</c>, any of which is right; empty where no source has it.</param>
public sealed record LinkJudgement(string Name, IReadOnlyList<string> Identifiers)
{
    /// <summary>Whether it is to be linked.</summary>
    public bool IsLinked => Identifiers.Count > 0;

    /// <summary>Whether identifiers are those of this organisation.</summary>
    public bool Fits(IReadOnlyDictionary<string, string> identifiers)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        return Identifiers.Any(right => right.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && identifiers.TryGetValue(right[..at], out var value) && value == right[(at + 1)..]);
    }
}
