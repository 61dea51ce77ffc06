using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Whether declared topic, focus and domain are what the text speaks of, by its words and its derived domain.</summary>
internal sealed class MatterCheck(SubjectKinds kinds)
{
    /// <summary>Least confidence of a derived domain that speaks against a declared one: more likely than all others together.</summary>
    private const double DomainFloor = 0.5;

    /// <summary>
    /// Confidence from which it speaks against a declared one whose words the text uses. Below it half of the pages that fit two domains would be blamed for
    /// declaring the other: on either half of the labelled pages alarms that are false fall by a fifth and two thirds.
    /// </summary>
    private const double SureFloor = 0.85;

    /// <summary>Fewest words of a story whose silence on a matter tells something.</summary>
    private const int FewestWords = 80;

    /// <summary>Fewest telling words that must be missing where the declared words fit no domain of the taxonomy.</summary>
    private const int FewestTelling = 2;

    private readonly DomainWords domains = new();

    /// <summary>The conflict of the declared primary domain; null where there is none.</summary>
    public Conflict? PrimaryDomain(ConflictCase at)
    {
        if (at.Declared.PrimaryDomain?.Value is not { } declared || at.Topics.PrimaryDomain is not { Confidence: >= DomainFloor } derived) return null;
        var named = domains.Of(declared);
        if (named.Count == 0 || named.Contains(derived.Value)) return null;
        return derived.Confidence < SureFloor && !IsForeign(at, declared) ? null
            : new("primaryDomain", declared, derived.Value, $"by its words the text belongs to {derived.Value}");
    }

    /// <summary>The conflict of a declared topic or focus; null where there is none.</summary>
    public Conflict? Topic(ConflictCase at, string field, Evidenced<string>? declared)
    {
        if (declared is null || !IsForeign(at, declared.Value) || Derived(at) is not { } derived) return null;
        return new(field, declared.Value, derived, "nothing in the text speaks of it, and no topic derived from the text fits it");
    }

    /// <summary>
    /// Whether the declared words are foreign to the text: the story uses none of those that tell something, no derived topic
    /// bears them, and they fit another domain than the derived one. Without a domain to tell by, more words must be missing.
    /// </summary>
    public bool IsForeign(ConflictCase at, string declared)
    {
        if (!at.IsEnglish || at.Vocabulary.Words < FewestWords) return false;
        var (telling, used) = at.Vocabulary.Compare(declared, word => kinds.Of(word).Count == 0);
        if (telling == 0 || used > 0) return false;
        if (at.Topics.Topics.Any(topic => topic.Label.Contains(declared, StringComparison.OrdinalIgnoreCase))) return false;
        var named = domains.Of(declared);
        if (at.Topics.PrimaryDomain is { } derived && named.Count > 0) return !named.Contains(derived.Value);
        return telling >= FewestTelling;
    }

    /// <summary>What the text is about instead; null where that is not sure enough to speak against what is declared.</summary>
    private static string? Derived(ConflictCase at) => at.Topics.PrimaryDomain is { Confidence: >= DomainFloor } domain ? domain.Value : null;
}
