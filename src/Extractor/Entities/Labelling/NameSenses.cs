using Extractor.Entities.Gazetteers;

namespace Extractor.Entities.Labelling;

/// <summary>What the gazetteer knows of a name, as bits.</summary>
internal static class NameSenses
{
    /// <summary>A given name.</summary>
    public const uint FirstName = 1;

    /// <summary>A family name.</summary>
    public const uint Surname = 2;

    /// <summary>A common word.</summary>
    public const uint CommonWord = 4;

    /// <summary>People or things of a country.</summary>
    public const uint Demonym = Kinds << (int)SenseKind.Demonym;

    /// <summary>A city of more than <see cref="LargePopulation"/>.</summary>
    public const uint LargeCity = 1u << 28;

    /// <summary>A city of more than <see cref="MiddlingPopulation"/>, but not a large one.</summary>
    public const uint MiddlingCity = 1u << 29;

    private const uint Kinds = 1 << 4;
    private const int LargePopulation = 400_000, MiddlingPopulation = 40_000;

    /// <summary>What names a place.</summary>
    private const uint Places = (Kinds << (int)SenseKind.Country) | (Kinds << (int)SenseKind.CountryPart) | (Kinds << (int)SenseKind.Region)
        | (Kinds << (int)SenseKind.Admin1) | (Kinds << (int)SenseKind.City);

    /// <summary>What is known of a name.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="hash">Hash of the name's <see cref="NameKey"/>.</param>
    /// <param name="inCapitals">Whether the name is written in capitals.</param>
    public static uint Of(Gazetteer gazetteer, ulong hash, bool inCapitals)
    {
        var name = gazetteer.Find(hash);
        if (name < 0) return 0;
        var flags = gazetteer.Flags(name);
        var senses = (flags.HasFlag(NameFlags.FirstName) ? FirstName : 0) | (flags.HasFlag(NameFlags.Surname) ? Surname : 0)
            | (flags.HasFlag(NameFlags.CommonWord) ? CommonWord : 0);
        if (flags.HasFlag(NameFlags.CapitalsOnly) && !inCapitals) return senses;
        var population = 0;
        foreach (var sense in gazetteer.Senses(name))
        {
            senses |= Kinds << (int)sense.Kind;
            if (sense.Kind == SenseKind.City) population = Math.Max(population, gazetteer.Places[sense.Index].Population);
        }

        return senses | (population > LargePopulation ? LargeCity : population > MiddlingPopulation ? MiddlingCity : 0);
    }

    /// <summary>The senses without those of persons and words.</summary>
    public static uint Named(uint senses) => senses & ~(FirstName | Surname | CommonWord);

    /// <summary>Whether a name may stand for a place.</summary>
    public static bool IsPlace(uint senses) => (senses & Places) != 0;
}
