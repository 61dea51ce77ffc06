using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Puts the statements that a page makes about itself under their names in the record, with the words that they rest on.</summary>
internal sealed class DeclarationReader(CanonicalText text)
{
    /// <summary>Share of printed statements that were read right on hand-checked profile pages.</summary>
    private const double Confidence = 0.98;

    private const string PartSeparator = ". ";

    /// <summary>The statements; of two under one name that holds one, the first counts.</summary>
    public DeclaredStatements Read(IReadOnlyList<PlannedStatement> statements)
    {
        var declared = new DeclaredStatements();
        List<Evidenced<string>> services = [], governance = [], now = [], quarter = [], year = [];
        foreach (var statement in statements)
        {
            if (statement.Parts.Count == 0) continue;
            var value = ValueOf(statement.Parts);
            switch (statement.Field)
            {
                case "serviceSurface":
                    services.Add(value);
                    break;
                case "governanceSurface":
                    governance.Add(value);
                    break;
                case "decisionTriggers.now":
                    now.Add(value);
                    break;
                case "decisionTriggers.quarter":
                    quarter.Add(value);
                    break;
                case "decisionTriggers.year":
                    year.Add(value);
                    break;
                default:
                    declared = With(declared, statement.Field, value);
                    break;
            }
        }

        return declared with
        {
            ServiceSurface = services,
            GovernanceSurface = governance,
            DecisionTriggers = new DecisionTriggers { Now = now, Quarter = quarter, Year = year },
        };
    }

    private static DeclaredStatements With(DeclaredStatements declared, string field, Evidenced<string> value) => field switch
    {
        "series" => declared with { Series = declared.Series ?? value },
        "subjectType" => declared with { SubjectType = declared.SubjectType ?? value },
        "entity" => declared with { Entity = declared.Entity ?? value },
        "category" => declared with { Category = declared.Category ?? value },
        "region" => declared with { Region = declared.Region ?? value },
        "signalFocus" => declared with { SignalFocus = declared.SignalFocus ?? value },
        "contentType" => declared with { ContentType = declared.ContentType ?? value },
        "primaryDomain" => declared with { PrimaryDomain = declared.PrimaryDomain ?? value },
        "topic" => declared with { Topic = declared.Topic ?? value },
        "impact" => declared with { Impact = declared.Impact ?? value },
        "classification" => declared with { Classification = declared.Classification ?? value },
        "operationalCriticality" => declared with { OperationalCriticality = declared.OperationalCriticality ?? value },
        "timeHorizon" => declared with { TimeHorizon = declared.TimeHorizon ?? value },
        "confidenceScore" => declared with { ConfidenceScore = declared.ConfidenceScore ?? value },
        "confidenceGrade" => declared with { ConfidenceGrade = declared.ConfidenceGrade ?? value },
        "sourcing" => declared with { Sourcing = declared.Sourcing ?? value },
        _ => throw new ArgumentException($"A statement is named '{field}', which the record does not know.", nameof(field)),
    };

    private Evidenced<string> ValueOf(IReadOnlyList<SegmentPart> parts)
    {
        var words = new string[parts.Count];
        var evidence = new List<TextSpan>(parts.Count);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = parts[i].Text;
            if (i + 1 < words.Length) words[i] = words[i].TrimEnd('.');
            if (text.Find(parts[i]) is { } span) evidence.Add(span);
        }

        return new Evidenced<string>
        {
            Value = string.Join(PartSeparator, words),
            Origin = Origin.Declared,
            Confidence = Confidence,
            Evidence = evidence,
        };
    }
}
