using Extractor.Assessment.Calibrating;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;

namespace Extractor.Learning.Confidence;

/// <summary>Fits the curves of all fields and, on what they give, that of the record; measures them in cross-validation by site.</summary>
/// <param name="folds">Parts of the outer cross-validation.</param>
internal sealed class ConfidenceFitter(int folds)
{
    private const int InnerFolds = 5;

    /// <summary>Fields whose own model has seen none of the pages: only these may be found too modest.</summary>
    private static readonly string[] Unseen = [ConfidenceFields.Entities, ConfidenceFields.PrimaryRegion];

    /// <summary>The curves of all fields and of the record.</summary>
    public static IReadOnlyDictionary<string, CalibrationCurve> Fit(IReadOnlyList<JudgedPage> pages)
    {
        var curves = new Dictionary<string, CalibrationCurve>(StringComparer.Ordinal);
        foreach (var field in ConfidenceFields.All)
        {
            var given = pages.Where(page => page.Of(field).Count > 0).ToList();
            if (given.Count > 0)
                curves[field] = new CurveFitter(InnerFolds, Unseen.Contains(field, StringComparer.Ordinal)).Fit([.. given.Select(page => page.Of(field))], [.. given.Select(page => page.Group)]);
        }

        var records = pages.Where(page => page.Claims.Count > 0).ToList();
        if (records.Count > 0)
            curves[ConfidenceFields.Record] = new CurveFitter(InnerFolds, mayRaise: false).Fit([.. records.Select(page => (Judged[])[RecordOf(page, curves)])], [.. records.Select(page => page.Group)]);
        return curves;
    }

    /// <summary>The fields before and after calibration, the record last.</summary>
    public IReadOnlyList<FieldReliability> Measure(IReadOnlyList<JudgedPage> pages)
    {
        var parts = FoldPlan.Of([.. pages.Select(page => page.Group)], folds);
        var curves = new IReadOnlyDictionary<string, CalibrationCurve>[folds];
        Parallel.For(0, folds, fold => curves[fold] = Fit([.. pages.Where((_, i) => parts[i] != fold)]));
        var final = Fit(pages);
        var none = new Dictionary<string, CalibrationCurve>();
        var fields = new List<FieldReliability>();
        foreach (var field in ConfidenceFields.All.Where(final.ContainsKey))
        {
            var given = Enumerable.Range(0, pages.Count).Where(i => pages[i].Of(field).Count > 0).ToList();
            fields.Add(new(
                field, final[field].Kind, [.. given.Select(i => pages[i].Of(field))],
                [.. given.Select(i => Through(pages[i].Of(field), curves[parts[i]].GetValueOrDefault(field, CalibrationCurve.None)))]));
        }

        var records = Enumerable.Range(0, pages.Count).Where(i => pages[i].Claims.Count > 0).ToList();
        fields.Add(new(
            ConfidenceFields.Record, final[ConfidenceFields.Record].Kind, [.. records.Select(i => (Judged[])[RecordOf(pages[i], none)])],
            [.. records.Select(i => Through([RecordOf(pages[i], curves[parts[i]])], curves[parts[i]][ConfidenceFields.Record]))]));
        return fields;
    }

    private static Judged[] Through(IReadOnlyList<Judged> claims, CalibrationCurve curve) =>
        [.. claims.Select(claim => claim with { Confidence = curve.Of(claim.Confidence) })];

    /// <summary>The record as one claim: the mean over its fields of their probabilities, and of what is right of them.</summary>
    private static Judged RecordOf(JudgedPage page, IReadOnlyDictionary<string, CalibrationCurve> curves)
    {
        var fields = page.Claims.Select(field => Through(field.Value, curves.GetValueOrDefault(field.Key, CalibrationCurve.None))).ToList();
        return new(fields.Average(field => field.Average(claim => claim.Confidence)), fields.Average(field => field.Average(claim => claim.Right)));
    }
}
