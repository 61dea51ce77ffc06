namespace Extractor.Rules.Selectors;

/// <summary>How a compound stands to the one before it.</summary>
internal enum CssCombinator
{
    /// <summary>It is the first.</summary>
    None,

    /// <summary>Anywhere inside: white space.</summary>
    Descendant,

    /// <summary>A child: <c>&gt;</c>.</summary>
    Child,

    /// <summary>The next element: <c>+</c>.</summary>
    Next,

    /// <summary>A later element of the same parent: <c>~</c>.</summary>
    Later,
}
