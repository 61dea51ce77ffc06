using Extractor.Assessment.Calibrating;
using Extractor.Models;

namespace Extractor.Learning.Confidence;

/// <summary>The card of the calibration.</summary>
internal static class ConfidenceCard
{
    /// <summary>The card.</summary>
    public static ModelCard Of(string version, IReadOnlyDictionary<string, double> scores, string hash) => new()
    {
        Name = ConfidenceModel.ModelName,
        Version = version,
        Description = "Turns the score that a field's own model gives into the probability that the value is right: for each field as it is, a logistic curve or an isotonic one, "
            + "whichever loses least in cross-validation by site. The record's score is the probability that a claim of it is right, drawn at random: a field among those that it "
            + "gives, each alike, and a value of that field; it is the mean of the calibrated fields, through a curve of its own.",
        License = "CC BY 4.0",
        TrainedOn =
        [
            "Labels of pages by language-model annotators to the project's annotation guide: CC BY 4.0",
            "Web Content Extraction Benchmark by Murrough Foley (https://github.com/Murrough-Foley/web-content-extraction-benchmark), raw pages, title, authors and dates: CC BY 4.0",
            "Test pages of flairNLP/fundus (https://github.com/flairNLP/fundus): MIT",
        ],
        Command = "extractor train confidence --annotations corpus/annotations --data DATA --output models/confidence/" + version,
        Limits = "English pages. Errors are expected calibration errors in ten bins, cross-validated by site; byChance is what confidences that hold exactly would show on as many values. "
            + "The models of all fields but entities and primaryRegion have learned from these pages, so that their scores may be lowered here and are never raised; where such a field's error "
            + "is large, its scores are too modest on pages that its model knows, and its own card says how they hold elsewhere. Not calibrated, for want of labels: subject type, "
            + "operational criticality, service and governance surfaces, decision triggers.",
        Scores = scores,
        Files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [ConfidenceModel.FileName] = hash },
    };
}
