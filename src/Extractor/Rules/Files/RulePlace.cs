namespace Extractor.Rules.Files;

/// <summary>Where in a rule file something stands.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Item">The rule or test, such as <c>rule 'articles'</c>; null for the file as a whole.</param>
/// <param name="Key">The key; null for the item as a whole.</param>
internal sealed record RulePlace(string File, string? Item = null, string? Key = null)
{
    /// <summary>The place after the file's name, such as <c>, rule 'articles', key 'title'</c>.</summary>
    public string Words => (Item is null ? string.Empty : ", " + Item) + (Key is null ? string.Empty : $", key '{Key}'");
}
