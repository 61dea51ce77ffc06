namespace Extractor.Layout;

/// <summary>What an element and those above it say about the text inside.</summary>
/// <param name="Depth">Number of elements above and itself.</param>
/// <param name="Own">Groups of its own class and id.</param>
/// <param name="Near">Groups of its parent's.</param>
/// <param name="Far">Groups of those above the parent.</param>
/// <param name="Tags">Elements that it stands in, itself included.</param>
/// <param name="Signature">Number of its path of names and classes; elements with the same path share it.</param>
internal sealed record ElementFacts(int Depth, ClassGroups Own, ClassGroups Near, ClassGroups Far, TagFlags Tags, int Signature)
{
    /// <summary>Above all elements.</summary>
    public static ElementFacts Root { get; } = new(0, ClassGroups.None, ClassGroups.None, ClassGroups.None, TagFlags.None, 0);
}
