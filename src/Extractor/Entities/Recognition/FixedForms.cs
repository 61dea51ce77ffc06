namespace Extractor.Entities.Recognition;

/// <summary>Mentions by a fixed form take the place of any that they overlap.</summary>
internal static class FixedForms
{
    /// <summary>The mentions with those of a fixed form.</summary>
    /// <param name="mentions">Mentions in text order.</param>
    /// <param name="found">Those of a fixed form, in any order, without overlap.</param>
    public static List<Candidate> Insert(List<Candidate> mentions, IEnumerable<Candidate> found)
    {
        List<Candidate> forms = [.. found.OrderBy(form => form.First)];
        if (forms.Count == 0) return mentions;
        var kept = new List<Candidate>(mentions.Count + forms.Count);
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < forms.Count && forms[next].Last < mention.First) kept.Add(forms[next++]);
            if (next == forms.Count || mention.Last < forms[next].First) kept.Add(mention);
        }

        kept.AddRange(forms[next..]);
        return kept;
    }
}
