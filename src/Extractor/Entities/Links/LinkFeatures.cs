using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities.Links;

/// <summary>What speaks for and against an organisation of the gazetteer being the one that a text names.</summary>
internal static class LinkFeatures
{
    private const int LongestAcronym = 6;

    private const WordRole GenericRoles = WordRole.OrgHead | WordRole.OrgHeadOf | WordRole.ConnectorOrg | WordRole.ConnectorName | WordRole.PlacePreposition;

    /// <summary>The features of a candidate.</summary>
    public static FeatureSet Of(
        Gazetteer gazetteer, LinkContext context, Entity entity, LinkCandidate candidate, int candidates, IReadOnlyDictionary<string, string> printed)
    {
        var features = new FeatureSet();
        features.Add("candidate");
        features.Add($"kind:{candidate.Sense.Kind}");
        AddName(features, gazetteer, context, entity, candidate);
        AddIdentifiers(features, gazetteer.Identifiers(candidate.Sense), context, printed);
        AddCountry(features, context.SeatOf(candidate.Sense), context);
        features.AddIf(candidates > 1, "several-candidates");
        features.Add("entity-confidence", entity.Confidence);
        features.Add("mentions", Math.Log2(1 + entity.Mentions.Count));
        return features;
    }

    private static void AddName(FeatureSet features, Gazetteer gazetteer, LinkContext context, Entity entity, LinkCandidate candidate)
    {
        var longest = candidate.Forms.MaxBy(form => form.Length)!;
        var words = longest.Count(c => c == ' ') + 1;
        features.Add($"words:{Math.Min(words, 3)}");
        features.Add($"words:{Math.Min(words, 3)}:{candidate.Sense.Kind}");
        features.AddIf(!candidate.IsName, "alias-only");
        features.AddIf(!candidate.IsWhole, "without-legal-form");
        features.AddIf(candidate.Forms.Count > 1, "several-forms");
        if (IsAcronym(longest))
        {
            // "RBA" is the Reserve Bank of Australia, unless the text spells it out as something else.
            features.Add($"acronym:{candidate.Sense.Kind}");
            features.AddIf(SpellsOut(entity, longest), "acronym-of-other-name");
        }
        else if (!candidate.IsName)
        {
            features.Add("part-of-longer-name");
        }

        features.AddIf(IsGeneric(gazetteer, longest), "generic-name");
        features.AddIf(IsGeneric(gazetteer, longest), $"generic-name:{candidate.Sense.Kind}");
        if (words > 1) return;
        var flags = gazetteer.Flags(gazetteer.Find(longest));
        features.AddIf((flags & NameFlags.CommonWord) != 0, "common-word");
        features.AddIf((flags & NameFlags.FirstName) != 0, "given-name");
        features.AddIf((flags & NameFlags.Surname) != 0, "surname");
        features.AddIf(gazetteer.Senses(gazetteer.Find(longest)).ToArray().Any(sense => sense.IsPlace), "place-name");
        features.AddIf(context.IsOtherName(longest), "name-of-other-entity");
        features.Add("length", Math.Log2(longest.Length));
    }

    private static void AddIdentifiers(FeatureSet features, IReadOnlyDictionary<string, string> known, LinkContext context, IReadOnlyDictionary<string, string> printed)
    {
        foreach (var key in (ReadOnlySpan<string>)["ticker", "asn", "domain"])
        {
            features.AddIf(known.ContainsKey(key), $"has-{key}");
            if (printed.TryGetValue(key, out var value) && known.TryGetValue(key, out var other))
                features.Add(string.Equals(value, other, StringComparison.OrdinalIgnoreCase) ? "printed" : $"other-printed:{key}");
        }

        if (!known.TryGetValue("domain", out var domain)) return;
        features.AddIf(context.Shows(domain), "site-shown");
        features.AddIf(context.IsFrom(domain), "site-of-publisher");
    }

    private static void AddCountry(FeatureSet features, string? seat, LinkContext context)
    {
        if (seat is null || context.MainCountry is null) return;
        features.Add(seat == context.MainCountry ? "country:main" : context.Names(seat) ? "country:named" : "country:other");
    }

    // "Ministry of Foreign Affairs" and "Senate" are the names of many.
    private static bool IsGeneric(Gazetteer gazetteer, string form)
    {
        foreach (var range in form.AsSpan().Split(' '))
        {
            var hash = NameKey.Of(form.AsSpan(range));
            if ((gazetteer.Flags(gazetteer.Find(hash)) & NameFlags.CommonWord) == 0 && (WordRoles.Of(hash) & GenericRoles) == 0) return false;
        }

        return true;
    }

    private static bool IsAcronym(string form) => form.Length is > 1 and <= LongestAcronym && form.All(c => char.IsUpper(c) || c is '.' or '&');

    private static bool SpellsOut(Entity entity, string acronym) =>
        entity.Aliases.Append(entity.Name).Any(form => form.Contains(' ', StringComparison.Ordinal) && form.Length > acronym.Length);
}
