using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Learning.Evaluation;
using Extractor.Learning.Places.Focus;
using Extractor.Model;
using Extractor.Models;
using Extractor.Places;
using Newtonsoft.Json;

namespace Extractor.Learning.Places;

/// <summary>How well places are resolved in a set of texts with gold mentions.</summary>
public sealed record PlaceEvaluation
{
    /// <summary>The set.</summary>
    public required string Set { get; init; }

    /// <summary>Each measure that the set asks for, with its interval by bootstrap over texts.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Expected calibration error of the probability that a text is about a country; null where the set does not tell. Less is better.</summary>
    public Estimate? CalibrationError { get; init; }

    /// <summary>Each text, in the order of the set; one that was measured both by its places and by its countries stands there twice.</summary>
    public required IReadOnlyList<PlaceScore> Texts { get; init; }

    /// <summary>
    /// Resolves the gold mentions of a file with the models that ship; where the texts have links, also tells from each text alone which countries it is about.
    /// </summary>
    /// <param name="file">A file of lines of JSON with <c>toponyms</c> or <c>links</c>, gzipped where its name ends so.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line holds no text with places.</exception>
    public static PlaceEvaluation OfFile(string file, CancellationToken cancellationToken = default)
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var reader = new GoldReader(gazetteer);
        var scorer = new GoldPlaceScorer(gazetteer, reader);
        var mentions = new GoldMentions(gazetteer, GroupingModel.Load(models));
        var resolver = new PlaceResolver(gazetteer, PlaceModel.Load(models));
        var home = new HomeCountry(gazetteer);
        var scores = new List<PlaceScore>();
        var texts = GoldPlaces.Read(file).ToList();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var known = text with { Places = [.. text.Places.Where(reader.Tells)] };
            if (known.Places.Count > 0)
            {
                var entities = mentions.Read(known, cancellationToken).Get<EntityLayer>().Entities;
                scores.Add(scorer.Score(known, resolver.Resolve(known.Article.Text, entities, home.Of(known.Article, null), cancellationToken)));
            }
        }

        scores.AddRange(FocusEvaluation.OfLinks(texts.Where(text => text.HasLinks), models, cancellationToken));
        return Of(Path.GetFileName(file), scores);
    }

    /// <summary>The evaluation that texts' scores come to.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="scores">The scores, in the order of the set.</param>
    public static PlaceEvaluation Of(string set, IReadOnlyList<PlaceScore> scores) => new()
    {
        Set = set, Texts = scores, Measures = Estimates(scores), CalibrationError = ErrorOf([.. scores.Where(score => score.Judged.Count > 0)]),
    };

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    internal static Estimate? ErrorOf(IReadOnlyList<PlaceScore> scores) =>
        scores.Count == 0 ? null : Bootstrap.Of(scores.Count, draw => Documents.CalibrationError.Of(draw.SelectMany(i => scores[i].Judged)));

    internal static SortedDictionary<string, Estimate> Estimates(IReadOnlyList<PlaceScore> scores)
    {
        var estimates = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        foreach (var measure in PlaceMeasures.All)
        {
            PageShare[] shares = [.. scores.Where(score => score.Shares.ContainsKey(measure)).Select(score => score.Shares[measure])];
            if (shares.Length > 0) estimates[measure] = Bootstrap.Of(shares);
        }

        return estimates;
    }
}
