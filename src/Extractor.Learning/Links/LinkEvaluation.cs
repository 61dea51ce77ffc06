using System.Security.Cryptography;
using System.Text;
using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;
using Extractor.Model;
using Newtonsoft.Json;

namespace Extractor.Learning.Links;

/// <summary>How well organisations are linked to identifiers, from page to record.</summary>
public sealed record LinkEvaluation
{
    /// <summary>Share of the links given that are right.</summary>
    public const string Precision = "precision";

    /// <summary>Share of the organisations that a source has which are found and linked rightly.</summary>
    public const string Recall = "recall";

    /// <summary>Share of the organisations that no source has which are left without link, where they are found.</summary>
    public const string Abstains = "left without link";

    /// <summary>Texts of which one in this many is kept out of training.</summary>
    private const int Parts = 3;

    /// <summary>The measures in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Order { get; } = [Precision, Recall, Abstains];

    /// <summary>Each measure with its interval by bootstrap over texts.</summary>
    public required IReadOnlyDictionary<string, Estimate> Measures { get; init; }

    /// <summary>Number of judged organisations.</summary>
    public required int Judged { get; init; }

    /// <summary>Expected calibration error of the confidences of links.</summary>
    public required double CalibrationError { get; init; }

    /// <summary>The texts with faults, in their order.</summary>
    [JsonIgnore]
    public required IReadOnlyList<PageFault> Faults { get; init; }

    /// <summary>Links the organisations of judged texts with the models that ship.</summary>
    /// <param name="path">A file of judged links, or a folder of such.</param>
    /// <param name="texts">Folder of the texts that the judgements refer to; null where they hold their texts.</param>
    /// <param name="all">Whether all texts count, not only the third that is kept out of training.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file or text is missing.</exception>
    /// <exception cref="FormatException">A line cannot be read.</exception>
    public static LinkEvaluation Run(string path, string? texts, bool all, CancellationToken cancellationToken = default)
    {
        var judged = JudgementFile.Read(path, texts).Where(text => all || IsKeptOut(text)).ToList();
        var pipeline = new ProfilePipelineBuilder().Build();
        return Of([.. judged.Select(text => (text, pipeline.Process(text.Page, cancellationToken).Record?.Entities ?? []))]);
    }

    /// <summary>The evaluation as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, EvaluationJson.Settings).ReplaceLineEndings("\n") + "\n";

    /// <summary>Whether a text is of the third that is kept out of training: by the hash of its name, so that it stays there when others are added.</summary>
    internal static bool IsKeptOut(JudgedText text) => SHA256.HashData(Encoding.UTF8.GetBytes(text.Id))[0] % Parts == 0;

    internal static LinkEvaluation Of(IReadOnlyList<(JudgedText Text, IReadOnlyList<Entity> Entities)> texts)
    {
        var shares = Order.ToDictionary(measure => measure, _ => new List<PageShare>(), StringComparer.Ordinal);
        var confidences = new List<Judged>();
        var faults = new List<PageFault>();
        foreach (var (text, entities) in texts)
        {
            var sums = Order.ToDictionary(measure => measure, _ => default(PageShare), StringComparer.Ordinal);
            var lines = new List<string>();
            foreach (var judgement in text.Judgements)
            {
                var entity = LinkExamples.Find(entities, judgement.Name);
                var isLinked = entity is { Identifiers.Count: > 0 };
                var isRight = isLinked && judgement.Fits(entity!.Identifiers);
                if (isLinked) sums[Precision] += PageShare.Is(isRight);
                if (isLinked) confidences.Add(new(entity!.LinkConfidence ?? 1, isRight ? 1 : 0));
                if (judgement.IsLinked) sums[Recall] += PageShare.Is(isRight);
                else if (entity is not null) sums[Abstains] += PageShare.Is(!isLinked);
                if (isRight || (!isLinked && !judgement.IsLinked)) continue;
                lines.Add($"{judgement.Name}: {(judgement.IsLinked ? string.Join(' ', judgement.Identifiers) : "none")} -> {Said(entity)}");
            }

            foreach (var measure in Order) shares[measure].Add(sums[measure]);
            if (lines.Count > 0) faults.Add(new(text.Id, text.Page.Url, 1 - ((double)lines.Count / text.Judgements.Count), lines));
        }

        return new()
        {
            Measures = Order.ToDictionary(measure => measure, measure => Bootstrap.Of(shares[measure]), StringComparer.Ordinal),
            Judged = texts.Sum(text => text.Text.Judgements.Count),
            CalibrationError = Documents.CalibrationError.Of(confidences),
            Faults = faults,
        };
    }

    private static string Said(Entity? entity) => entity switch
    {
        null => "not found",
        { Identifiers.Count: 0 } => $"no link ({entity.Type.ToString().ToLowerInvariant()} {entity.Name})",
        _ => string.Join(' ', entity.Identifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")),
    };
}
