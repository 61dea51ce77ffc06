namespace Extractor.Rules.Selectors;

/// <summary>What one element must be: all tests of <c>a.author[rel]</c>.</summary>
/// <param name="Tests">The tests; none for <c>*</c>.</param>
internal sealed record CssCompound(IReadOnlyList<Func<CssNode, bool>> Tests)
{
    /// <summary>Whether an element passes all tests.</summary>
    public bool Matches(CssNode node)
    {
        for (var i = 0; i < Tests.Count; i++)
        {
            if (!Tests[i](node)) return false;
        }

        return true;
    }
}
