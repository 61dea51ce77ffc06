namespace Extractor.Layout;

/// <summary>
/// Turns labelled values into statements. What the record holds once is stated by the first label that states it; lists take all.
/// </summary>
internal sealed class StatementWriter(StructureDraft draft)
{
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    /// <summary>States a value under a field.</summary>
    /// <param name="field">Field of the label; null for labels that state nothing.</param>
    /// <param name="value">The value.</param>
    public void Add(string? field, SegmentPart value)
    {
        switch (field)
        {
            case null or "-" or "!":
                break;
            case "confidence" or "confidenceScore" or "confidenceGrade":
                AddScore(value);
                break;
            case "serviceSurface" or "governanceSurface":
                draft.Statements.Add(new PlannedStatement(field, [value]));
                break;
            default:
                if (field.StartsWith("decisionTriggers.", StringComparison.Ordinal) || stated.Add(field))
                    draft.Statements.Add(new PlannedStatement(field, [value]));
                break;
        }
    }

    /// <summary>Adds the sentence under a trigger to the statement made last.</summary>
    public void AddNote(SegmentPart note)
    {
        var last = draft.Statements[^1];
        draft.Statements[^1] = last with { Parts = [.. last.Parts, note] };
    }

    private void AddScore(SegmentPart value)
    {
        if (!ProfileScale.TryScore(value, out var grade, out var score)) return;
        if (score is { } number) Once("confidenceScore", number);
        if (grade is { } letter) Once("confidenceGrade", letter);
    }

    private void Once(string field, SegmentPart value)
    {
        if (stated.Add(field)) draft.Statements.Add(new PlannedStatement(field, [value]));
    }
}
