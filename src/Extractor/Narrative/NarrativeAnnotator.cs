using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Tells the part that each section and sentence plays: by the page's own headings, else by what sentences say.</summary>
internal sealed class NarrativeAnnotator : IAnnotator
{
    private readonly SectionReader reader = new();

    /// <inheritdoc/>
    public string Name => "Narrative";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new NarrativeLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var story = new StoryBlocks(article.Article);
        var claims = reader.Claims(article.Article, story);
        var sentences = article.Get<TextLayer>().Sentences;
        var roles = new SectionRole[sentences.Count];
        foreach (var claim in claims) Assign(roles, sentences, article.Article.Blocks, claim);
        return new NarrativeLayer
        {
            Sections = reader.Sections(article.Article, story),
            Roles = roles,
            WhatHappened = FirstOf(SectionRole.WhatHappened),
            WhyItMatters = FirstOf(SectionRole.WhyItMatters),
        };

        NarrativePassage? FirstOf(SectionRole role) => claims
            .Where(claim => claim.Role == role)
            .Select(claim => PassageWriter.Declared(article.Article, story, claim))
            .FirstOrDefault(passage => passage is not null);
    }

    private static void Assign(SectionRole[] roles, IReadOnlyList<Sentence> sentences, IReadOnlyList<Block> blocks, StorySection claim)
    {
        var end = blocks[claim.EndBlock - 1].End;
        for (var i = FirstAt(sentences, claim.Start); i < sentences.Count && sentences[i].End <= end; i++) roles[i] = claim.Role;
    }

    private static int FirstAt(IReadOnlyList<Sentence> sentences, int offset)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
