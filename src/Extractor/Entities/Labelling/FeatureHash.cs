using System.Numerics;
using System.Runtime.CompilerServices;

namespace Extractor.Entities.Labelling;

/// <summary>Hashes of features. A feature is what is seen (a word, a shape, a class) and the template that says where it is seen.</summary>
internal static class FeatureHash
{
    private const ulong Seed = 0x9E3779B97F4A7C15, First = 0xBF58476D1CE4E5B9, Second = 0x94D049BB133111EB;

    /// <summary>The hash of a value under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong value)
    {
        var hash = value + ((ulong)(uint)template * Seed);
        hash = (hash ^ (hash >> 30)) * First;
        hash = (hash ^ (hash >> 27)) * Second;
        return hash ^ (hash >> 31);
    }

    /// <summary>Two values as one; their order counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second) => (BitOperations.RotateLeft(first, 23) * First) ^ (second * Seed);

    /// <summary>Goes on with the hash of a word by one character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, char c) => (hash ^ c) * 1099511628211;

    /// <summary>The hash that <see cref="Step"/> starts from.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The hash of a word as it stands.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word) hash = Step(hash, c);
        return hash;
    }
}
