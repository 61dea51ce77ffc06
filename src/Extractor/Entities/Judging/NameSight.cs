using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Recognition;

namespace Extractor.Entities.Judging;

/// <summary>What a name says by its form and to the gazetteer.</summary>
internal sealed class NameSight(Gazetteer gazetteer, WordWriting writing)
{
    /// <summary>Sets the features of a name.</summary>
    public void Read(GroupName name, Span<float> row)
    {
        Set(row, JudgeFeature.Words, MathF.Log(1 + name.Words.Count));
        Set(row, JudgeFeature.Length, MathF.Log(1 + name.Text.Length));
        Set(row, JudgeFeature.Acronym, name.IsAcronym);
        Set(row, JudgeFeature.Shouted, WordWriting.IsShouted(name.Text));
        Set(row, JudgeFeature.Digit, name.Text.AsSpan().ContainsAnyInRange('0', '9'));
        Set(row, JudgeFeature.Sign, name.Text.Any(c => !char.IsLetterOrDigit(c) && c != ' '));
        ReadWords(name, row);
        foreach (var sense in gazetteer.Senses(gazetteer.FindOrganization(name.Text)))
        {
            Set(row, JudgeFeature.SenseCountry, sense.Kind is SenseKind.Country or SenseKind.CountryPart or SenseKind.Region or SenseKind.Government or SenseKind.Demonym);
            Set(row, JudgeFeature.SenseCity, sense.Kind is SenseKind.City or SenseKind.Admin1);
            Set(row, JudgeFeature.SenseKnown, sense.Kind is SenseKind.KnownOrganization or SenseKind.ListedCompany);
            Set(row, JudgeFeature.SenseBrand, sense.Kind is SenseKind.Brand or SenseKind.RegisteredOrganization);
            Set(row, JudgeFeature.SenseProduct, sense.Kind == SenseKind.Product);
        }
    }

    private void ReadWords(GroupName name, Span<float> row)
    {
        var common = 0;
        var least = 1f;
        for (var i = 0; i < name.Words.Count; i++)
        {
            var (word, key) = (name.Words[i], name.Keys[i]);
            var (role, flags) = (WordRoles.Of(key), gazetteer.Flags(gazetteer.Find(key)));
            var isCommon = (flags & NameFlags.CommonWord) != 0;
            var (isFirst, isLast) = (i == 0, i == name.Words.Count - 1);
            if (isCommon) common++;
            Set(row, JudgeFeature.CommonFirst, isFirst && isCommon);
            Set(row, JudgeFeature.CommonLast, isLast && isCommon);
            Set(row, JudgeFeature.NotName, (role & (WordRole.NotName | WordRole.Time)) != 0 || word.AsSpan().ContainsAny('\'', '’'));
            Set(row, JudgeFeature.GivenName, isFirst && (flags & NameFlags.FirstName) != 0);
            Set(row, JudgeFeature.FamilyName, isLast && (flags & NameFlags.Surname) != 0);
            Set(row, JudgeFeature.OrganizationHead, (isLast && (role & (WordRole.OrgHead | WordRole.BusinessNoun)) != 0) || (role & WordRole.OrgHeadOf) != 0);
            Set(row, JudgeFeature.LegalForm, isLast && (role & (WordRole.OrgSuffix | WordRole.LegalForm)) != 0);
            Set(row, JudgeFeature.PlaceHead, (isLast && (role & WordRole.PlaceHead) != 0) || (isFirst && (role & (WordRole.PlaceHeadFirst | WordRole.Direction)) != 0));
            Set(row, JudgeFeature.EventHead, (role & (WordRole.EventHead | WordRole.EventHeadFirst | WordRole.LawHead | WordRole.LawHeadOf)) != 0);
            Set(row, JudgeFeature.SmallWord, char.IsLower(word[0]));
            Set(row, JudgeFeature.Mixed, word.AsSpan(1).ContainsAnyInRange('A', 'Z') && !WordWriting.IsShouted(word));
            if (char.IsLower(word[0])) continue;
            var lower = (float)writing.LowerShare(key);
            least = Math.Min(least, lower);
            if (isLast) Set(row, JudgeFeature.LowerLast, lower);
        }

        Set(row, JudgeFeature.CommonWords, (float)common / name.Words.Count);
        Set(row, JudgeFeature.LowerLeast, least);
    }

    private static void Set(Span<float> row, JudgeFeature feature, bool holds)
    {
        if (holds) row[(int)feature] = 1;
    }

    private static void Set(Span<float> row, JudgeFeature feature, float value) => row[(int)feature] = value;
}
