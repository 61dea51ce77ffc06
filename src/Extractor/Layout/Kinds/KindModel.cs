using System.Collections.Frozen;
using System.Globalization;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>The trained weights: of the genres of articles, and of listings against articles.</summary>
internal sealed class KindModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "kinds";

    /// <summary>File of the genres: feature or <c>title:word</c> or <c>text:word</c>, then a weight for each <see cref="ArticleKind"/> in its order.</summary>
    public const string GenresFile = "genres.tsv";

    /// <summary>File of the listings: feature and weight.</summary>
    public const string ListingsFile = "listings.tsv";

    /// <summary>What a title's word is called in the file of the genres.</summary>
    public const string TitleWord = "title:";

    /// <summary>What a text's word is called in the file of the genres.</summary>
    public const string BodyWord = "text:";

    private static readonly Lazy<KindModel> Shipped = new(() =>
    {
        var files = new EmbeddedModels();
        return Read(files.OpenNewest(ModelName, GenresFile), files.OpenNewest(ModelName, ListingsFile));
    });

    private static readonly int Kinds = Enum.GetValues<ArticleKind>().Length;

    private readonly float[][] features;
    private readonly FrozenDictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bodyPlaces;
    private readonly float[][] bodyWords;
    private readonly float[] listings;

    private KindModel(float[][] features, FrozenDictionary<string, float[]> words, Dictionary<string, int> bodyPlaces, float[][] bodyWords, float[] listings)
    {
        this.features = features;
        this.bodyPlaces = bodyPlaces.GetAlternateLookup<ReadOnlySpan<char>>();
        this.bodyWords = bodyWords;
        this.words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.listings = listings;
    }

    /// <summary>The model that ships inside this assembly.</summary>
    public static KindModel Embedded => Shipped.Value;

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its files hold what this program does not know.</exception>
    public static KindModel Load(ModelCatalog models) => Read(models.Open(ModelName, GenresFile), models.Open(ModelName, ListingsFile));

    /// <summary>Reads a model.</summary>
    /// <param name="genres">The file of the genres.</param>
    /// <param name="listings">The file of the listings.</param>
    /// <exception cref="ModelException">A file holds what this program does not know.</exception>
    public static KindModel Read(Stream genres, Stream listings)
    {
        var features = KindFeatureReader.Names.Select(_ => new float[Kinds]).ToArray();
        var words = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var bodyPlaces = new Dictionary<string, int>(StringComparer.Ordinal);
        var bodyWords = new List<float[]>();
        foreach (var (name, weights) in Rows(genres, GenresFile, Kinds))
        {
            if (name.StartsWith(TitleWord, StringComparison.Ordinal)) words[name[TitleWord.Length..]] = weights;
            else if (name.StartsWith(BodyWord, StringComparison.Ordinal))
            {
                bodyPlaces[name[BodyWord.Length..]] = bodyWords.Count;
                bodyWords.Add(weights);
            }
            else features[(int)Known<KindFeature>(name, GenresFile)] = weights;
        }

        var lists = new float[ListingFeatureReader.Names.Count];
        foreach (var (name, weights) in Rows(listings, ListingsFile, 1)) lists[(int)Known<ListingFeature>(name, ListingsFile)] = weights[0];
        return new KindModel(features, words.ToFrozenDictionary(StringComparer.Ordinal), bodyPlaces, [.. bodyWords], lists);
    }

    /// <summary>Probability of each genre, in the order of <see cref="ArticleKind"/>.</summary>
    /// <param name="row">The features.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="text">Its text.</param>
    public double[] Genres(float[] row, string? title, string text)
    {
        var odds = new double[Kinds];
        for (var i = 0; i < row.Length; i++)
        {
            for (var kind = 0; kind < Kinds; kind++) odds[kind] += (double)row[i] * features[i][kind];
        }

        foreach (var word in TitleWords.Of(title))
        {
            if (!words.TryGetValue(word, out var weights)) continue;
            for (var kind = 0; kind < Kinds; kind++) odds[kind] += weights[kind];
        }

        BodyWords.Read(text, word => bodyPlaces.TryGetValue(word, out var place) ? place : -1, (place, value) =>
        {
            for (var kind = 0; kind < Kinds; kind++) odds[kind] += value * bodyWords[place][kind];
        });
        return Softmax(odds);
    }

    /// <summary>Odds, as a logarithm, that a page of this body is a listing.</summary>
    public double ListingOdds(float[] row)
    {
        var odds = 0.0;
        for (var i = 0; i < row.Length; i++) odds += (double)row[i] * listings[i];
        return odds;
    }

    private static double[] Softmax(double[] odds)
    {
        var top = odds.Max();
        var sum = 0.0;
        for (var i = 0; i < odds.Length; i++) sum += odds[i] = Math.Exp(odds[i] - top);
        for (var i = 0; i < odds.Length; i++) odds[i] /= sum;
        return odds;
    }

    private static TFeature Known<TFeature>(string name, string file)
        where TFeature : struct, Enum =>
        Enum.TryParse<TFeature>(name, out var feature)
            ? feature
            : throw new ModelException($"Model '{ModelName}' weighs '{name}' in '{file}', which this program does not measure; train it again.");

    private static IEnumerable<(string Name, float[] Weights)> Rows(Stream stream, string file, int columns)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != columns + 1) throw new ModelException($"Model '{ModelName}' has the line '{line}' in '{file}', which is no name with {columns} weights; train it again.");
            yield return (cells[0], Array.ConvertAll(cells[1..], cell => float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture)));
        }
    }
}
