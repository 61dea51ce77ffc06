using Extractor.Model;

namespace Extractor.Topics;

/// <summary>What speaks for an entity being what the page is about.</summary>
/// <param name="Salience">Its share of the text's attention, against the most salient entity.</param>
/// <param name="InTitle">Whether the title names it.</param>
/// <param name="Confidence">How sure it is that it is one thing of its type.</param>
/// <param name="InFirstSentence">Whether the story's first sentence names it.</param>
/// <param name="IsSubject">Whether it is the first thing named in one of the first sentences, where English puts its subject.</param>
/// <param name="MentionShare">Its share of all mentions in the story.</param>
/// <param name="IsPerson">Whether it is a person.</param>
/// <param name="IsPlace">Whether it is a place.</param>
internal readonly record struct SubjectFeatures(
    double Salience, bool InTitle, double Confidence, bool InFirstSentence, bool IsSubject, double MentionShare, bool IsPerson, bool IsPlace)
{
    private const int FirstSentences = 3;

    /// <summary>The features of all entities, in their order.</summary>
    public static List<SubjectFeatures> Of(AnnotatedArticle article)
    {
        var entities = article.Get<EntityLayer>().Entities;
        var title = article.Article.Metadata.Title?.Value ?? "";
        var story = StorySentences(article);
        var firsts = story.Select(sentence => FirstNamed(entities, sentence.Span)).ToList();
        var counts = entities.Select(entity => entity.Mentions.Count(mention => !article.Article.IsApparatus(new TextSpan(mention.Start, mention.End)))).ToList();
        var total = Math.Max(1, counts.Sum());
        var most = entities.Count == 0 ? 1 : Math.Max(entities.Max(entity => entity.Salience), 1e-9);
        var features = new List<SubjectFeatures>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            features.Add(new(
                entity.Salience / most,
                IsInTitle(title, entity),
                entity.Confidence,
                story.Count > 0 && entity.Mentions.Any(mention => story[0].Span.Contains(new TextSpan(mention.Start, mention.End))),
                firsts.Contains(i),
                (double)counts[i] / total,
                entity.Type == EntityType.Person,
                entity.Type == EntityType.Place));
        }

        return features;
    }

    private static List<Sentence> StorySentences(AnnotatedArticle article)
    {
        var story = new List<Sentence>(FirstSentences);
        foreach (var sentence in article.Get<TextLayer>().Sentences)
        {
            if (story.Count == FirstSentences) break;
            if (article.Article.Blocks[sentence.Block].Kind is BlockKind.Paragraph or BlockKind.ListItem && !article.Article.IsApparatus(sentence.Span)) story.Add(sentence);
        }

        return story;
    }

    /// <summary>Index of the entity that a sentence names first; -1 where it names none.</summary>
    private static int FirstNamed(IReadOnlyList<Entity> entities, TextSpan sentence)
    {
        var (first, at) = (-1, int.MaxValue);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var mention in entities[i].Mentions)
            {
                if (mention.Start >= sentence.End) break;
                if (mention.Start >= sentence.Start && mention.Start < at) (first, at) = (i, mention.Start);
            }
        }

        return first;
    }

    /// <summary>
    /// Whether the title names an entity. A person's last name counts; a place's other forms do not, since most are adjectives
    /// (<c>Thai party withdraws</c> is not about Thailand).
    /// </summary>
    private static bool IsInTitle(string title, Entity entity)
    {
        if (WordOffset(title, entity.Name) >= 0) return true;
        if (entity.Type == EntityType.Place) return false;
        if (entity.Aliases.Any(alias => WordOffset(title, alias) >= 0)) return true;
        var last = entity.Name[(entity.Name.LastIndexOf(' ') + 1)..];
        return entity.Type == EntityType.Person && last.Length > 2 && WordOffset(title, last) >= 0;
    }

    /// <summary>Offset of a name as whole words; -1 where it does not occur.</summary>
    internal static int WordOffset(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && name.Length > 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return at;
        }

        return -1;
    }
}
