namespace Extractor.Metadata.Scan;

/// <summary>Reads what classes and ids speak of; remembers what it has read, for pages repeat them: one instance serves one page.</summary>
internal sealed class ClassTopicReader
{
    private readonly Dictionary<string, ClassTopics> known = new(256, StringComparer.Ordinal);

    /// <summary>All that the words speak of.</summary>
    /// <param name="words">Value of a class, id or similar attribute.</param>
    public ClassTopics Of(string words)
    {
        if (words.Length == 0) return ClassTopics.None;
        if (known.TryGetValue(words, out var topics)) return topics;
        if (ClassWords.SayAuthor(words)) topics |= ClassTopics.Author;
        if (ClassWords.SayDate(words)) topics |= ClassTopics.Date;
        if (ClassWords.SayAside(words)) topics |= ClassTopics.Aside;
        if (ClassWords.SayBreadcrumb(words)) topics |= ClassTopics.Breadcrumb;
        if (ClassWords.SayMasthead(words)) topics |= ClassTopics.Masthead;
        if (ClassWords.SayTitle(words)) topics |= ClassTopics.Title;
        known.Add(words, topics);
        return topics;
    }
}
