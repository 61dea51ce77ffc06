using Extractor.Entities.Gazetteers;
using Extractor.Entities.Links;
using Extractor.Learning.Documents;
using Extractor.Learning.Metadata;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Learning.Links;

/// <summary>Makes the choices to learn from: for each judged organisation that the pipeline finds, which of its candidates is it.</summary>
internal static class LinkExamples
{
    private const string Set = "judged";

    /// <summary>The choices of texts, in their order.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IReadOnlyList<ChoiceExample> Of(IReadOnlyList<JudgedText> texts, Gazetteer gazetteer, CancellationToken cancellationToken)
    {
        var examples = new List<ChoiceExample>();
        var watcher = new Watcher();
        var pipeline = new ProfilePipelineBuilder().Add(watcher).Build();
        foreach (var text in texts)
        {
            watcher.Seen = null;
            pipeline.Process(text.Page, cancellationToken);
            if (watcher.Seen is { } article) examples.AddRange(Of(text, article, gazetteer));
        }

        return examples;
    }

    /// <summary>The judged entity: the first whose name or alias is the name that was judged.</summary>
    public static Entity? Find(IReadOnlyList<Entity> entities, string name) =>
        entities.FirstOrDefault(entity => NameMatch.Same(entity.Name, name)) ?? entities.FirstOrDefault(entity => entity.Aliases.Any(alias => NameMatch.Same(alias, name)));

    private static IEnumerable<ChoiceExample> Of(JudgedText text, AnnotatedArticle article, Gazetteer gazetteer)
    {
        var context = new LinkContext(gazetteer, article);
        foreach (var judgement in text.Judgements)
        {
            if (Find(article.Get<EntityLayer>().Entities, judgement.Name) is not { Type: EntityType.Organization } entity) continue;
            var options = LinkOptions.Of(gazetteer, context, entity, PrintedIdentifiers.Of(article.Text, entity));
            if (options.Candidates.Count == 0) continue;
            bool[] right = [.. options.Candidates.Select(candidate => judgement.Fits(gazetteer.Identifiers(candidate.Sense)))];
            yield return new(Set, text.Id, options.Features, new FeatureSet(), right, [.. right.Select(_ => Array.Empty<int>())], 1, right.Contains(true));
        }
    }

    private sealed class Watcher : IAnnotator
    {
        public AnnotatedArticle? Seen { get; set; }

        public string Name => "Watcher";

        public IReadOnlyList<Type> Needs { get; } = [typeof(EntityLayer), typeof(PlaceLayer)];

        public AnnotationLayer Empty { get; } = new Nothing();

        public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
        {
            Seen = article;
            return Empty;
        }

        private sealed record Nothing : AnnotationLayer;
    }
}
