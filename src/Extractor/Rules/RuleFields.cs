namespace Extractor.Rules;

/// <summary>Names of the fields that a rule may set.</summary>
internal static class RuleFields
{
    /// <summary>Elements whose text is the content; all else is not.</summary>
    public const string Body = "body";

    /// <summary>Elements that are never content, all of them.</summary>
    public const string Remove = "remove";

    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>The standfirst.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>The authors: each element holds one or a line of them.</summary>
    public const string Authors = "authors";

    /// <summary>When the article was published.</summary>
    public const string Published = "published";

    /// <summary>When it was last changed.</summary>
    public const string Modified = "modified";

    /// <summary>The site's section.</summary>
    public const string Section = "section";

    /// <summary>The language that the page is taken to declare.</summary>
    public const string Language = "language";

    /// <summary>All of them, in the order of this list.</summary>
    public static IReadOnlyList<string> All { get; } = [Body, Remove, Title, Subtitle, Authors, Published, Modified, Section, Language];
}
