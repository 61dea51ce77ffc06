using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;
using Extractor.Entities.Recognition;
using Extractor.Language;
using Extractor.Model;

namespace Extractor.Entities;

/// <summary>
/// Finds names in English text: people, organisations and places by the trained labeller; nationalities, products, events, laws, and what the
/// labeller leaves, by gazetteer and pattern. Text in other languages is left to gazetteer and pattern.
/// </summary>
internal sealed class LabelledMentionRecognizer(SequenceLabeller labeller, Gazetteer gazetteer) : IMentionRecognizer
{
    /// <summary>Least confidence of a mention: what is told is decided for all mentions of a thing together, so doubtful ones are kept.</summary>
    private const double LeastConfidence = 0.05;

    private readonly GazetteerMentionRecognizer rules = new(gazetteer);
    private readonly EntityType?[] types = [.. labeller.Labels.Types.Select(TypeOf)];

    /// <inheritdoc/>
    public IReadOnlyList<Mention> Recognize(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var ruled = rules.Recognize(article, cancellationToken);
        return LanguageScope.IsEnglish(article.Find<LanguageLayer>()?.Language) ? Merge(article, Learned(article, cancellationToken), ruled) : ruled;
    }

    // The sets do not agree on whether the article belongs to "the United States"; a small one is no word of the name.
    private List<Mention> Learned(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var mentions = new List<Mention>();
        foreach (var part in ArticleTokens.Of(article, labeller.CutsHyphens))
        {
            foreach (var name in labeller.Label(part, cancellationToken))
            {
                if (types[name.Type] is not { } type || name.Confidence < LeastConfidence) continue;
                var first = name.First < name.Last && part[name.First] is "the" ? name.First + 1 : name.First;
                mentions.Add(new(new(part.Tokens[first].Start, part.Tokens[name.Last].End), type, Math.Round(name.Confidence, 4)) { IsLearned = true });
            }
        }

        return mentions;
    }

    // Laws by number, events, products and nationalities stand where no learned mention does, or inside of none.
    private List<Mention> Merge(AnnotatedArticle article, List<Mention> learned, IReadOnlyList<Mention> ruled)
    {
        var declared = DeclaredKey(article.Article.Declared.Entity?.Value);
        var merged = new List<Mention>(learned.Count + ruled.Count);
        var next = 0;
        foreach (var mention in ruled)
        {
            while (next < learned.Count && learned[next].Span.End <= mention.Span.Start) merged.Add(learned[next++]);
            var isDeclared = declared != 0 && DeclaredKey(mention.Span.Of(article.Text)) == declared;
            if (next == learned.Count || learned[next].Span.Start >= mention.Span.End)
            {
                merged.Add(mention);
                continue;
            }

            // A law or an event is longer than the names in it.
            if ((!isDeclared && mention.Type is (EntityType.Place or EntityType.Organization or EntityType.Person)) || learned[next].Span.Length > mention.Span.Length || (!isDeclared && learned[next].Span.Length == mention.Span.Length)) continue;
            while (next < learned.Count && learned[next].Span.Start < mention.Span.End && learned[next].Span.End <= mention.Span.End) next++;
            if (next == learned.Count || learned[next].Span.Start >= mention.Span.End) merged.Add(mention);
        }

        while (next < learned.Count) merged.Add(learned[next++]);
        return merged;
    }

    // The page's own name for its subject, with or without a legal form; 0 where it gives none.
    private static ulong DeclaredKey(ReadOnlySpan<char> name)
    {
        var cut = name.LastIndexOf(' ');
        return cut > 0 && (WordRoles.Of(NameKey.Of(name[(cut + 1)..])) & (WordRole.OrgSuffix | WordRole.LegalForm)) != 0
            ? NameKey.Of(name[..cut].TrimEnd(" ,"))
            : NameKey.Of(name);
    }

    private static EntityType? TypeOf(string type) => type switch
    {
        "person" => EntityType.Person,
        "organization" => EntityType.Organization,
        "place" => EntityType.Place,
        _ => null,
    };
}
