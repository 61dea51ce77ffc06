using Extractor.Entities;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Salience;
using Extractor.Language;
using Extractor.Model;
using Extractor.Models.Choices;
using Extractor.Models;
using Extractor.Places;
using Extractor.Testing;

namespace Extractor.Tests.Entities;

/// <summary>Articles read as far as their entities and places, with the gazetteer that ships.</summary>
internal static class Pages
{
    private static readonly Lazy<PlaceModel> Models = new(() => PlaceModel.Load(ModelCatalog.Load(new EmbeddedModels())));
    private static readonly Lazy<Gazetteer> Shared = new(() => Gazetteer.Load(ModelCatalog.Load(new EmbeddedModels())));
    private static readonly Lazy<ChoiceModel> SharedGrouping = new(() => GroupingModel.Load(ModelCatalog.Load(new EmbeddedModels())));

    private static readonly Lazy<SalienceModel> SharedSalience = new(() => SalienceModel.Load(ModelCatalog.Load(new EmbeddedModels())));

    public static Gazetteer Gazetteer => Shared.Value;

    public static ChoiceModel Grouping => SharedGrouping.Value;

    public static SalienceModel Salience => SharedSalience.Value;

    public static AnnotatedArticle Read(params string[] lines) => Read(Articles.Of(lines));

    public static AnnotatedArticle Read(Article article, string language = "en") => article.Annotate(
        new FixedLanguage(language), new TextAnnotator(), new MentionAnnotator(new GazetteerMentionRecognizer(Gazetteer)),
        new EntityAnnotator(Gazetteer, Grouping, null, Salience), new PlaceAnnotator(Gazetteer, Models.Value));

    public static Entity Entity(this AnnotatedArticle article, string name) =>
        Assert.Single(article.Get<EntityLayer>().Entities, entity => entity.Name == name);

    public static ResolvedPlace? Place(this AnnotatedArticle article, string name) =>
        article.Get<PlaceLayer>().Places.SingleOrDefault(place => place.EntityId == article.Entity(name).Id);

    internal sealed class FixedLanguage(string language) : IAnnotator
    {
        public string Name => "Language";

        public IReadOnlyList<Type> Needs { get; } = [];

        public AnnotationLayer Empty { get; } = new LanguageLayer(null, 0);

        public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken) => new LanguageLayer(language, 1);
    }
}
