using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Whether the declared entity is what the text is about.</summary>
internal static class EntityCheck
{
    /// <summary>
    /// Share of the subject's sentences below which another entity is named too seldom to be what the page is about:
    /// two actors of one story share it more evenly than that.
    /// </summary>
    private const double SeldomShare = 1.0 / 3;

    /// <summary>Shortest run of letters and digits in which headline and declared entity must agree to be taken for one.</summary>
    private const int ShortestHeadline = 20;

    /// <summary>Words of the longest name that may stand as a headline.</summary>
    private const int LongestName = 6;

    /// <summary>Share of the longer of two names that the shorter has, for them to be one name with and without a title or legal form.</summary>
    private const double NameShare = 0.6;

    /// <summary>The conflict; null where there is none.</summary>
    public static Conflict? Of(ConflictCase at)
    {
        if (at.Declared.Entity?.Value is not { } declared) return null;
        var derived = at.SubjectEntity ?? (at.Entities.Count > 0 ? at.Entities[0] : null);
        if (derived is null || IsNameOf(declared, derived)) return null;
        var named = at.Entities.FirstOrDefault(entity => IsNameOf(declared, entity));
        if (named is null && !IsNameInStory(at, declared) && IsHeadline(declared, at.Page.Metadata.Title?.Value))
            return new("entity", declared, derived.Name, "the declared entity is the page's own headline");
        if (named is null)
        {
            if (at.StorySays(declared)) return null;
            var sentences = ConflictCase.Sentences(at.SentencesNaming(derived));
            return new("entity", declared, derived.Name, $"the text does not name the declared entity; it names {derived.Name} in {sentences}");
        }

        int subject = at.SentencesNaming(derived), other = at.SentencesNaming(named);
        return at.Subject.Subject is { Confidence: >= Agreement.Floor } && other < subject * SeldomShare
            ? new(
                "entity", declared, derived.Name,
                $"{named.Name} is named in {ConflictCase.Sentences(other)}, {derived.Name} in {ConflictCase.Sentences(subject)}")
            : null;
    }

    /// <summary>Whether the words are short enough for a name, and the story uses them: a profile may be headed by the name itself.</summary>
    private static bool IsNameInStory(ConflictCase at, string declared) => declared.Count(' ') < LongestName && at.StorySays(declared);

    private static bool IsNameOf(string words, Entity entity) =>
        Same(words, entity.Name) || entity.Aliases.Any(alias => Same(words, alias));

    /// <summary>Whether two names are one, or one is the other with little before or behind it, as in "Example Grid plc".</summary>
    private static bool Same(string one, string other)
    {
        string shorter = Plain(one), longer = Plain(other);
        if (shorter.Length > longer.Length) (shorter, longer) = (longer, shorter);
        return shorter.Length >= longer.Length * NameShare
            && (longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) || longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsHeadline(string declared, string? title)
    {
        if (title is null) return false;
        string one = Plain(declared), other = Plain(title);
        return one.Equals(other, StringComparison.OrdinalIgnoreCase)
            || (Math.Min(one.Length, other.Length) >= ShortestHeadline
                && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Plain(string words)
    {
        var plain = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        return string.Concat(plain.Where(char.IsLetterOrDigit));
    }
}
