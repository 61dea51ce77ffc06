using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Tells whose an organisation is: by what is known of it, else by the nation in its name.</summary>
internal static class OrganizationNation
{
    /// <summary>Index of the country; -1 where it is none's or nothing tells.</summary>
    public static int Of(Gazetteer gazetteer, Entity entity)
    {
        if (NationalBodies.CountryOf(entity.Name) is { } code) return gazetteer.World.IndexOf(code);
        if (gazetteer.StateOf(entity.Name) is { } state) return gazetteer.World.IndexOf(state);
        return InName(gazetteer, entity.Name);
    }

    // "Bank of China", "Russian Foreign Ministry", "University of South Africa"
    private static int InName(Gazetteer gazetteer, ReadOnlySpan<char> name)
    {
        for (var start = 0; start < name.Length;)
        {
            var rest = name[start..];
            var one = rest.IndexOf(' ');
            if (one < 0) return gazetteer.NationOf(rest);
            var two = rest[(one + 1)..].IndexOf(' ');
            var pair = two < 0 ? rest : rest[..(one + 1 + two)];
            if (gazetteer.NationOf(pair) is >= 0 and var byTwo) return byTwo;
            if (gazetteer.NationOf(rest[..one]) is >= 0 and var byOne) return byOne;
            start += one + 1;
        }

        return -1;
    }
}
