using Extractor.Learning.Evaluation;
using Newtonsoft.Json;

namespace Extractor.Learning.Documents;

/// <summary>How right the record of one page is.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Shares">What it adds to each measure, by the names of <see cref="DocumentMeasures"/>.</param>
/// <param name="Judged">The values that it gives with a confidence, by field.</param>
public sealed record DocumentScore(string Id, IReadOnlyDictionary<string, PageShare> Shares, IReadOnlyDictionary<string, IReadOnlyList<Judged>> Judged)
{
    /// <summary>What is wrong, a line each.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>What the labeller and what the record says, of the fields that are one word of a few.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, LabelPair> Pairs { get; init; } = new Dictionary<string, LabelPair>();

    /// <summary>The record's grade; empty where there is no record.</summary>
    [JsonIgnore]
    public string Grade { get; init; } = string.Empty;

    /// <summary>The page's measures alone.</summary>
    public PageScore ToPageScore() => new(Id, Shares);
}
