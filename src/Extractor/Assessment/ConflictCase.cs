using Extractor.Language;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>What the checks for conflicts look at: what the page declares, what was derived, and how often the story names what.</summary>
internal sealed class ConflictCase
{
    private readonly AnnotatedArticle article;
    private readonly StoryBlocks story;

    /// <summary>Gathers what the checks share.</summary>
    public ConflictCase(AnnotatedArticle article)
    {
        this.article = article;
        story = new StoryBlocks(article.Article);
        Entities = article.Get<EntityLayer>().Entities;
        Places = article.Get<PlaceLayer>();
        Topics = article.Get<TopicLayer>();
        Subject = article.Get<SubjectLayer>();
        Fields = article.Get<ProfileLayer>().Fields;
        Sourcing = article.Get<SourcingLayer>().Sourcing;
        IsEnglish = LanguageScope.IsEnglish(article.Get<LanguageLayer>().Language);
        SubjectEntity = Subject.Subject is { } subject ? Entities.FirstOrDefault(entity => entity.Id == subject.Value.EntityId) : null;
        Vocabulary = new StoryVocabulary(article);
    }

    /// <summary>The article's text.</summary>
    public string Text => article.Text;

    /// <summary>What the page declares.</summary>
    public DeclaredStatements Declared => article.Article.Declared;

    /// <summary>What is known of the page itself.</summary>
    public Article Page => article.Article;

    /// <summary>The entities, most salient first.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Places and regions.</summary>
    public PlaceLayer Places { get; }

    /// <summary>Topics and domain.</summary>
    public TopicLayer Topics { get; }

    /// <summary>Subject and its type.</summary>
    public SubjectLayer Subject { get; }

    /// <summary>The entity that is the subject; null where there is none.</summary>
    public Entity? SubjectEntity { get; }

    /// <summary>The fields that the pipeline stands by: a derived one beside a declared one has won over it.</summary>
    public ProfileFields Fields { get; }

    /// <summary>The sourcing of the text.</summary>
    public Sourcing Sourcing { get; }

    /// <summary>Whether the text is in the language of the word lists.</summary>
    public bool IsEnglish { get; }

    /// <summary>The words of the story.</summary>
    public StoryVocabulary Vocabulary { get; }

    /// <summary>Number of the story's sentences that name one of the entities.</summary>
    public int SentencesNaming(params IEnumerable<Entity> entities)
    {
        var layer = article.Get<TextLayer>();
        var sentences = new HashSet<int>();
        foreach (var mention in entities.SelectMany(entity => entity.Mentions))
        {
            var sentence = layer.SentenceAt(mention.Start);
            if (sentence >= 0 && story[layer.Sentences[sentence].Block]) sentences.Add(sentence);
        }

        return sentences.Count;
    }

    /// <summary>Whether the story's own words hold these, without regard to case.</summary>
    public bool StorySays(string words)
    {
        for (var i = 0; i < article.Article.Blocks.Count; i++)
        {
            var block = article.Article.Blocks[i];
            if (story[i] && Text.AsSpan(block.Start, block.End - block.Start).Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"1 sentence", "3 sentences".</summary>
    public static string Sentences(int count) => FormattableString.Invariant($"{count} {(count == 1 ? "sentence" : "sentences")}");
}
