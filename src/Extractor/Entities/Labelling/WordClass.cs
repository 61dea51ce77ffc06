namespace Extractor.Entities.Labelling;

/// <summary>What the lexicon knows of a word, packed.</summary>
/// <param name="Packed">Bits: 10 of the fine class, 8 of the middle, 6 of the coarse, 3 of the use of capitals, one that says that it is known.</param>
internal readonly record struct WordClass(uint Packed)
{
    /// <summary>Numbers of classes, from fine to coarse.</summary>
    public const int FineCount = 1024, MiddleCount = 256, CoarseCount = 64;

    /// <summary>Steps of the use of capitals.</summary>
    public const int CapitalSteps = 8;

    /// <summary>An unknown word.</summary>
    public static readonly WordClass None;

    /// <summary>Packs what is known.</summary>
    /// <param name="fine">Class among <see cref="FineCount"/>.</param>
    /// <param name="middle">Class among <see cref="MiddleCount"/>.</param>
    /// <param name="coarse">Class among <see cref="CoarseCount"/>.</param>
    /// <param name="capitals">Step of the share of capitals within sentences, below <see cref="CapitalSteps"/>.</param>
    public WordClass(int fine, int middle, int coarse, int capitals)
        : this((uint)(fine | (middle << 10) | (coarse << 18) | (capitals << 24) | (1 << 27)))
    {
    }

    /// <summary>Whether the word is known.</summary>
    public bool IsKnown => Packed != 0;

    /// <summary>The fine class, from 1; 0 where unknown.</summary>
    public uint Fine => IsKnown ? (Packed & 0x3FF) + 1 : 0;

    /// <summary>The middle class, from 1; 0 where unknown.</summary>
    public uint Middle => IsKnown ? ((Packed >> 10) & 0xFF) + 1 : 0;

    /// <summary>The coarse class, from 1; 0 where unknown.</summary>
    public uint Coarse => IsKnown ? ((Packed >> 18) & 0x3F) + 1 : 0;

    /// <summary>How often the word has a capital within sentences, from 1 for never; 0 where unknown.</summary>
    public uint Capitals => IsKnown ? ((Packed >> 24) & 7) + 1 : 0;
}
