namespace Extractor.Entities.Quantities;

/// <summary>Tells from the words before a date on which side of publication it lies: the nearest cue of future or past counts.</summary>
internal static class TimeCues
{
    private const int Reach = 8;

    /// <summary>The side; open where no word tells.</summary>
    public static TimeDirection Of(SentenceTokens tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            var word = tokens.Of(i);
            if (IsFuture(word)) return TimeDirection.Forward;
            if (IsPast(word)) return TimeDirection.Past;
        }

        return TimeDirection.Open;
    }

    private static bool IsFuture(ReadOnlySpan<char> word) => word
        is "will" or "would" or "could" or "may" or "might" or "should" or "must" or "due" or "scheduled" or "expected" or "expects" or "planned" or "plans" or "plan"
        or "set" or "next" or "slated" or "forecast" or "begins" or "starts" or "opens" or "ends" or "takes" or "upcoming" or "coming" or "until" or "promised" or "agreed" or "pledged" or "vowed" or "'ll" or "ll";

    private static bool IsPast(ReadOnlySpan<char> word) => word
        is "was" or "were" or "had" or "did" or "rose" or "fell" or "grew" or "made" or "lost" or "won" or "said" or "told" or "came" or "went" or "took" or "began" or "became"
            or "met" or "left" or "held" or "paid" or "sold" or "bought" or "hit" or "shrank" or "beat" or "died" or "spoke" or "ran"
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]));
}
