using System.Globalization;
using System.Text;
using Extractor.Layout;
using Extractor.Learning.Fitting;
using Extractor.Model;
using Microsoft.ML.Data;

namespace Extractor.Learning.Kinds;

/// <summary>Fits the weights of the genres and of the listings, and writes the files that <see cref="KindModel"/> reads.</summary>
/// <param name="options">How to fit.</param>
internal sealed class KindFitter(KindTrainingOptions options)
{
    private const int Iterations = 200;
    private const float ListingRegularization = 0.05f;
    private static readonly ArticleKind[] Kinds = Enum.GetValues<ArticleKind>();

    /// <summary>The files' bytes.</summary>
    /// <param name="samples">What to learn from.</param>
    /// <param name="temperature">What the scores of the genres are divided by.</param>
    public (byte[] Genres, byte[] Listings) Fit(IReadOnlyList<KindSample> samples, double temperature) =>
        (FitGenres([.. samples.Where(sample => sample is { Kind: not null, IsListing: false })], temperature),
            FitListings([.. samples.Where(sample => sample.Listing.Length > 0)]));

    /// <summary>The model that files make.</summary>
    public static KindModel ModelOf((byte[] Genres, byte[] Listings) files) =>
        KindModel.Read(new MemoryStream(files.Genres), new MemoryStream(files.Listings));

    private byte[] FitGenres(IReadOnlyList<KindSample> samples, double temperature)
    {
        var words = Vocabulary(samples);
        var places = words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i, StringComparer.Ordinal);
        var features = KindFeatureReader.Names.Count;
        var sums = Kinds.ToDictionary(kind => kind, kind => samples.Where(sample => sample.Kind == kind).Sum(sample => sample.Weight));
        var total = sums.Values.Sum() / Kinds.Length;
        var rows = samples.Select(sample => new FitRow
        {
            Features = RowOf(sample, places),
            Class = (uint)sample.Kind!.Value,
            Weight = (float)(sample.Weight * Math.Pow(total / sums[sample.Kind.Value], options.Balance)),
        }).ToList();
        var weights = new LinearFitter(features + words.Count, options.Regularization, Iterations).FitOneOf(Kinds.Length, rows);
        var file = new StringBuilder("# Weights of genres: feature, title:word or text:word, then " + string.Join(", ", Kinds) + ".\n");
        for (var i = 0; i < features + words.Count; i++)
        {
            var column = i;
            AppendRow(file, i < features ? KindFeatureReader.Names[i] : words[i - features], weights.Select(weight => (weight[column] + (column == 0 ? weight[^1] : 0)) / temperature));
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static byte[] FitListings(IReadOnlyList<KindSample> samples)
    {
        var names = ListingFeatureReader.Names;
        var file = new StringBuilder("# Weights of a listing's body: feature, weight.\n");
        if (samples.Any(sample => sample.IsListing))
        {
            // As many listings as articles in weight: how frequent listings are is not known.
            var share = (float)samples.Count(sample => !sample.IsListing) / samples.Count(sample => sample.IsListing);
            var rows = samples.Select(sample => new FitRow
            {
                Features = new VBuffer<float>(names.Count, sample.Listing),
                Applies = sample.IsListing,
                Weight = sample.IsListing ? share : 1,
            }).ToList();
            var weights = new LinearFitter(names.Count, ListingRegularization, Iterations).FitYesNo(rows);
            for (var i = 0; i < names.Count; i++) AppendRow(file, names[i], [weights[i] + (i == 0 ? weights[^1] : 0)]);
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    /// <summary>Words of titles and of texts under their names in the file.</summary>
    private List<string> Vocabulary(IReadOnlyList<KindSample> samples)
    {
        var titles = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var texts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sample in samples)
        {
            foreach (var word in TitleWords.Of(sample.Title)) titles[word] = titles.GetValueOrDefault(word) + 1;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            BodyWords.Each(sample.Text, word => seen.Add(word.ToString()));
            foreach (var word in seen) texts[word] = texts.GetValueOrDefault(word) + 1;
        }

        return
        [
            .. titles.Where(pair => pair.Value >= options.FewestTitles).Select(pair => KindModel.TitleWord + pair.Key),
            .. texts.Where(pair => pair.Value >= options.FewestTexts).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(options.MostWords).Select(pair => KindModel.BodyWord + pair.Key).Order(StringComparer.Ordinal),
        ];
    }

    private static VBuffer<float> RowOf(KindSample sample, Dictionary<string, int> places)
    {
        var features = sample.Features.Length;
        var values = new float[features + places.Count];
        sample.Features.CopyTo(values, 0);
        foreach (var word in TitleWords.Of(sample.Title))
        {
            if (places.TryGetValue(KindModel.TitleWord + word, out var place)) values[features + place] = 1;
        }

        BodyWords.Read(sample.Text, word => places.GetValueOrDefault(string.Concat(KindModel.BodyWord, word), -1), (place, value) => values[features + place] = (float)value);
        int[] used = [.. Enumerable.Range(0, values.Length).Where(i => values[i] != 0)];
        return new VBuffer<float>(values.Length, used.Length, Array.ConvertAll(used, i => values[i]), used);
    }

    private static void AppendRow(StringBuilder file, string name, IEnumerable<double> weights) =>
        file.Append(name).Append('\t')
            .AppendJoin('\t', weights.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture))).Append('\n');

    private static void AppendRow(StringBuilder file, string name, float[] weights) => AppendRow(file, name, weights.Select(weight => (double)weight));
}
