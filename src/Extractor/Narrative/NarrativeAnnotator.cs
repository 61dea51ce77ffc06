using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Tells the part that each section and sentence plays: by the page's own headings, else by what sentences say.</summary>
/// <param name="model">The model of English stories; read at first use.</param>
internal sealed class NarrativeAnnotator(Lazy<NarrativeModel> model) : IAnnotator
{
    private readonly SectionReader reader = new();
    private readonly StoryTeller teller = new(model);

    /// <summary>An annotator with the model that ships inside this assembly.</summary>
    public NarrativeAnnotator()
        : this(new Lazy<NarrativeModel>(() => NarrativeModel.Embedded))
    {
    }

    /// <inheritdoc/>
    public string Name => "Narrative";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer), typeof(EntityLayer), typeof(StoryLayer)];

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
        var happened = Declared(article.Article, story, claims, SectionRole.WhatHappened);
        var matters = Declared(article.Article, story, claims, SectionRole.WhyItMatters);
        if (!article.Article.IsArticle) (happened, matters) = (null, null);
        else if (happened is null || matters is null)
        {
            var (chosenEvent, chosenReason) = teller.Choose(article, Candidates(article, story, roles), cancellationToken);
            happened ??= Derived(article, chosenEvent, roles, SectionRole.WhatHappened);
            matters ??= Derived(article, chosenReason, roles, SectionRole.WhyItMatters);
        }

        return new NarrativeLayer
        {
            Sections = reader.Sections(article.Article, story),
            Roles = roles,
            WhatHappened = happened,
            WhyItMatters = matters,
        };
    }

    private static NarrativePassage? Declared(Article article, StoryBlocks story, IReadOnlyList<StorySection> claims, SectionRole role) =>
        claims.Where(claim => claim.Role == role)
            .Select(claim => PassageWriter.Declared(article, story, claim))
            .FirstOrDefault(passage => passage is not null);

    private static NarrativePassage? Derived(AnnotatedArticle article, StoryChoice choice, SectionRole[] roles, SectionRole role)
    {
        if (choice.Sentences.Count == 0) return null;
        foreach (var sentence in choice.Sentences) roles[sentence] = role;
        return PassageWriter.Derived(article.Text, article.Get<TextLayer>().Sentences, choice.Sentences, choice.Confidence);
    }

    /// <summary>Sentences of the story that neither a heading claims nor the page's own summary repeats.</summary>
    private static List<int> Candidates(AnnotatedArticle article, StoryBlocks story, SectionRole[] roles)
    {
        var sentences = article.Get<TextLayer>().Sentences;
        var bullets = article.Article.SummaryBullets.Order().ToArray();
        var candidates = new List<int>();
        var next = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            while (next < bullets.Length && bullets[next].End <= sentences[i].Start) next++;
            var isBullet = next < bullets.Length && bullets[next].Overlaps(sentences[i].Span);
            if (story[sentences[i].Block] && roles[i] == SectionRole.Other && !isBullet) candidates.Add(i);
        }

        return candidates;
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
