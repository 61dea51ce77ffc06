namespace Extractor.Entities.Grouping;

/// <summary>How the words of a shorter name stand to those of a longer one.</summary>
internal enum NameRelation
{
    /// <summary>They share nothing.</summary>
    None,

    /// <summary>All words are the same.</summary>
    Same,

    /// <summary>The longer begins with the shorter: <c>Yale</c> of <c>Yale College</c>.</summary>
    Opens,

    /// <summary>The longer ends with the shorter: <c>Avalon</c> of <c>Toyota Avalon</c>.</summary>
    Closes,

    /// <summary>The shorter stands within the longer.</summary>
    Within,

    /// <summary>The longer has all words of the shorter, not one after the other.</summary>
    Among,

    /// <summary>Some words are the same.</summary>
    Overlap,

    /// <summary>A letter or two are different: <c>Laden</c> and <c>Ladin</c>.</summary>
    Spelling,

    /// <summary>The shorter is the first letters of the longer.</summary>
    Initials,

    /// <summary>The shorter is made of letters of the longer, in their order.</summary>
    SomeInitials,
}
