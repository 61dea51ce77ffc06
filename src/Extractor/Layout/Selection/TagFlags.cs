namespace Extractor.Layout;

/// <summary>Elements, or ARIA roles of the same meaning, that a text stands in.</summary>
[Flags]
internal enum TagFlags
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary><c>article</c>.</summary>
    Article = 1 << 0,

    /// <summary><c>main</c>.</summary>
    Main = 1 << 1,

    /// <summary><c>nav</c>.</summary>
    Nav = 1 << 2,

    /// <summary><c>aside</c>.</summary>
    Aside = 1 << 3,

    /// <summary><c>header</c>.</summary>
    Header = 1 << 4,

    /// <summary><c>footer</c>.</summary>
    Footer = 1 << 5,

    /// <summary><c>form</c> or <c>fieldset</c>.</summary>
    Form = 1 << 6,

    /// <summary><c>section</c>.</summary>
    Section = 1 << 7,

    /// <summary><c>figure</c>.</summary>
    Figure = 1 << 8,

    /// <summary><c>ul</c>, <c>ol</c> or <c>menu</c>.</summary>
    List = 1 << 9,

    /// <summary><c>table</c>.</summary>
    Table = 1 << 10,

    /// <summary><c>blockquote</c>.</summary>
    Quote = 1 << 11,

    /// <summary><c>dialog</c>.</summary>
    Dialog = 1 << 12,

    /// <summary><c>dl</c>.</summary>
    Definitions = 1 << 13,

    /// <summary>An <c>article</c> inside another: a card, a comment.</summary>
    InnerArticle = 1 << 14,

    /// <summary>Marked as the article's body by microdata.</summary>
    ArticleBody = 1 << 15,
}
