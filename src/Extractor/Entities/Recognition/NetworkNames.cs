using System.Collections.Frozen;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Links;
using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>
/// Finds autonomous systems by number, <c>AS64500</c>, and top-level domains, <c>.se</c>, where the sentence speaks of domains. A number in brackets behind a
/// name explains that name and is no mention of its own.
/// </summary>
internal static class NetworkNames
{
    private const int LongestDomain = 24;

    private static readonly FrozenSet<ulong> WordsOfDomains = new[]
    {
        "domain", "domains", "TLD", "TLDs", "ccTLD", "ccTLDs", "gTLD", "gTLDs", "registry", "registries", "registrar", "registrars", "registrants", "registrations", "registration",
    }.Select(word => NameKey.Of(word)).ToFrozenSet();

    private static readonly FrozenSet<string> OtherDomains = FrozenSet.Create(StringComparer.Ordinal, "com", "net", "org", "info", "biz", "edu", "gov", "mil", "int", "arpa", "eu", "uk", "su", "xyz", "top");

    /// <summary>The mentions in text order.</summary>
    public static IEnumerable<Candidate> Find(Gazetteer gazetteer, string text, Piece[] pieces)
    {
        var (sentence, speaks) = (-1, false);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Shape == PieceShape.Capitals && IsNumber(text.AsSpan(pieces[i].Start, pieces[i].End - pieces[i].Start)) && !IsExplanation(pieces, i))
                yield return new(i, i, EntityType.Organization, MentionCue.NetworkNumber, 1);
            if (pieces[i].Sign != '.' || !pieces[i].SpaceBefore && !(i > 0 && pieces[i - 1].Sign is '“' or '"' or '(' or '‘' or '/')) continue;
            if (i + 1 == pieces.Length || pieces[i + 1].SpaceBefore || pieces[i + 1].Shape != PieceShape.Lower || pieces[i + 1].End - pieces[i + 1].Start > LongestDomain) continue;
            if (i + 2 < pieces.Length && pieces[i + 2].Sign is '.' or '@' && !pieces[i + 2].SpaceBefore && i + 3 < pieces.Length && !pieces[i + 3].SpaceBefore && pieces[i + 3].Sign == '\0') continue;
            if (sentence != pieces[i].Sentence) (sentence, speaks) = (pieces[i].Sentence, SpeaksOfDomains(pieces, i));
            if (speaks && IsTopLevel(gazetteer, text[pieces[i + 1].Start..pieces[i + 1].End])) yield return new(i, i + 1, EntityType.Product, MentionCue.TopLevelDomain, 1);
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length is > 3 and <= 13 && word.StartsWith("AS", StringComparison.Ordinal)
        && word[word[2] == 'N' ? 3 : 2] is >= '1' and <= '9' && !word[(word[2] == 'N' ? 3 : 2)..].ContainsAnyExceptInRange('0', '9');

    private static bool IsExplanation(Piece[] pieces, int i) => i > 1 && pieces[i - 1].Sign == '(' && pieces[i - 2].IsCapital;

    private static bool SpeaksOfDomains(Piece[] pieces, int at)
    {
        for (var i = at - 1; i >= 0 && pieces[i].Sentence == pieces[at].Sentence; i--)
        {
            if (WordsOfDomains.Contains(pieces[i].Hash)) return true;
        }

        for (var i = at + 1; i < pieces.Length && pieces[i].Sentence == pieces[at].Sentence; i++)
        {
            if (WordsOfDomains.Contains(pieces[i].Hash)) return true;
        }

        return false;
    }

    private static bool IsTopLevel(Gazetteer gazetteer, string word) =>
        OtherDomains.Contains(word) || (word.Length == 2 && gazetteer.World.IndexOf(word.ToUpperInvariant()) >= 0) || gazetteer.Find(TopLevelDomains.NamePrefix + word) >= 0;
}
