using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models.Choices;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>Makes examples of gold texts.</summary>
internal sealed class PlaceExamples(Gazetteer gazetteer, ChoiceModel grouping, GoldReader reader)
{
    private readonly GoldMentions mentions = new(gazetteer, grouping);
    private readonly HomeCountry home = new(gazetteer);

    // Opens places without weights: those are what is to be learned.
    private readonly PlaceResolver resolver = new(gazetteer, new(new double[PlaceFeatures.Names.Count], new double[PlaceFeatures.Names.Count]));

    /// <summary>The examples in the order of the texts; texts without a place that is told are left out.</summary>
    public IReadOnlyList<PlaceExample> Of(IEnumerable<GoldText> texts, double weight, CancellationToken cancellationToken)
    {
        var examples = new List<PlaceExample>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var told = text with { Places = [.. text.Places.Where(reader.Tells)] };
            if (told.Places.Count > 0) examples.Add(Of(told, weight, cancellationToken));
        }

        return examples;
    }

    /// <summary>What the resolver takes into account beside the places.</summary>
    public PlaceContext Context(PlaceExample example, IReadOnlyList<double[]> alone) => resolver.Context(example.Open, alone, example.Entities);

    private PlaceExample Of(GoldText text, double weight, CancellationToken cancellationToken)
    {
        var entities = mentions.Read(text, cancellationToken).Get<EntityLayer>().Entities;
        var open = resolver.Open(text.Article.Text, entities, cancellationToken);
        var gold = text.Places.ToDictionary(place => place.Span.Start);
        var right = new List<bool[]?>(open.Count);
        foreach (var place in open)
        {
            // All mentions of an entity stand for one place; the first that is gold says which.
            var known = place.Entity.Mentions.Select(mention => gold.GetValueOrDefault(mention.Start)).FirstOrDefault(found => found is not null);
            var labels = known is null ? null : reader.RightOf(known, place.Candidates);
            right.Add(labels is null ? null : [.. labels, !labels.Contains(true)]);
        }

        return new(text, entities, open, new PlaceFeatures(gazetteer, home.Of(text.Article, null)), right, weight);
    }
}
