using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Duplicates;
using Extractor.Learning.Evaluation;
using Newtonsoft.Json;

namespace Extractor.Learning.Duplicates;

/// <summary>
/// How well near-duplicates are found: texts are taken one after the other as a run takes records. A pair is found where both texts were given to the
/// same earlier one, and right where both are of the same story.
/// </summary>
public sealed record DuplicateEvaluation
{
    /// <summary>Each measure by name: <c>precision</c>, <c>recall</c> and <c>f1</c> over pairs, with intervals by bootstrap over stories.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Number of texts.</summary>
    public required int Texts { get; init; }

    /// <summary>Number of stories.</summary>
    public required int Stories { get; init; }

    /// <summary>Pairs found rightly.</summary>
    public required int Right { get; init; }

    /// <summary>Pairs found wrongly.</summary>
    public required int Wrong { get; init; }

    /// <summary>Pairs not found.</summary>
    public required int Missed { get; init; }

    /// <summary>Pairs found wrongly or not at all, those wrongly found first.</summary>
    [JsonIgnore]
    public required IReadOnlyList<PageFault> Faults { get; init; }

    /// <summary>The measures in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Order { get; } = ["f1", "precision", "recall"];

    /// <summary>Takes the texts of a file or folder in their order, and scores what is found.</summary>
    /// <param name="path">Texts with their stories, such as <c>corpus/duplicates</c>.</param>
    /// <param name="options">What counts as a near-duplicate.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">The texts cannot be read.</exception>
    /// <exception cref="FormatException">A line holds no such text.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static DuplicateEvaluation Run(string path, DuplicateOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var texts = StoryFile.Read(path);
        return Of(texts, options.Validated(), cancellationToken);
    }

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    internal static DuplicateEvaluation Of(IReadOnlyList<StoryText> texts, DuplicateOptions options, CancellationToken cancellationToken)
    {
        var given = Given(texts, options, cancellationToken);
        var stories = texts.Select(text => text.Story).Distinct(StringComparer.Ordinal).ToArray();
        var places = stories.Index().ToDictionary(story => story.Item, story => story.Index, StringComparer.Ordinal);
        var counts = new PairCounts[stories.Length];
        var (wrong, missed) = (new List<PageFault>(), new List<PageFault>());
        foreach (var (one, other) in PairsBy(texts.Count, i => texts[i].Story))
        {
            var isFound = given[one] == given[other];
            counts[places[texts[one].Story]] += isFound ? new(1, 0, 0) : new(0, 0, 1);
            if (!isFound) missed.Add(FaultOf("missed", texts[one], texts[other], options));
        }

        foreach (var (one, other) in PairsBy(texts.Count, i => given[i]))
        {
            if (string.Equals(texts[one].Story, texts[other].Story, StringComparison.Ordinal)) continue;
            counts[places[texts[one].Story]] += new PairCounts(0, 1, 0);
            wrong.Add(FaultOf("found wrongly", texts[one], texts[other], options));
        }

        var all = counts.Aggregate(default(PairCounts), (sum, count) => sum + count);
        return new()
        {
            Measures = Measure(counts),
            Texts = texts.Count,
            Stories = stories.Length,
            Right = all.Right,
            Wrong = all.Wrong,
            Missed = all.Missed,
            Faults = [.. wrong, .. missed],
        };
    }

    /// <summary>For each text the number of the earlier one that it was given to, or its own.</summary>
    private static int[] Given(IReadOnlyList<StoryText> texts, DuplicateOptions options, CancellationToken cancellationToken)
    {
        var sketcher = new ArticleSketcher(options);
        var finder = new DuplicateFinder(new SketchIndex(new MemoryArchive()), options);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var given = new int[texts.Count];
        for (var i = 0; i < given.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            given[i] = i;
            if (sketcher.Sketch(texts[i].Text) is not { } sketch) continue;
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts[i].Id)));
            if (finder.Find(id, sketch) is { } earlier)
            {
                given[i] = numbers[earlier];
                continue;
            }

            numbers[id] = i;
            finder.Add(id, sketch);
        }

        return given;
    }

    private static IEnumerable<(int One, int Other)> PairsBy<T>(int count, Func<int, T> key) =>
        Enumerable.Range(0, count).GroupBy(key).SelectMany(group => group.SelectMany(one => group.Where(other => other > one).Select(other => (one, other))));

    private static SortedDictionary<string, Estimate> Measure(PairCounts[] counts)
    {
        Estimate Of(Func<PairCounts, double> measure) =>
            Bootstrap.Of(counts.Length, draw => measure(draw.Aggregate(default(PairCounts), (sum, i) => sum + counts[i])));
        return new(StringComparer.Ordinal) { ["f1"] = Of(sum => sum.F1), ["precision"] = Of(sum => sum.Precision), ["recall"] = Of(sum => sum.Recall) };
    }

    private static PageFault FaultOf(string what, StoryText one, StoryText other, DuplicateOptions options)
    {
        var (ours, theirs) = (Shingler.Cut(one.Text, options), Shingler.Cut(other.Text, options));
        var overlap = ShingleOverlap.Of(ours.Shingles, ours.Lede, theirs.Shingles, theirs.Lede);
        var size = string.Create(CultureInfo.InvariantCulture, $"resemblance {overlap.Resemblance:0.000}, containment {overlap.Containment:0.000}, lede {overlap.Lede:0.000}, {overlap.One} and {overlap.Other} shingles");
        return new($"{one.Id} {other.Id}", null, overlap.Resemblance, [$"{what}: {size}", Told(one), Told(other)]);

        static string Told(StoryText text) => $"{text.Story}, {text.Change ?? "as it is"}: {text.Text.AsSpan(0, Math.Min(text.Text.Length, 100))}";
    }
}
