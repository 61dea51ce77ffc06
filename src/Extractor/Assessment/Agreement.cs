using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>
/// Settles a declared value against a derived one: the declared stands, unless the text speaks against it with enough confidence.
/// </summary>
internal static class Agreement
{
    /// <summary>
    /// Least confidence at which a derived value speaks against a declared one. Below it the derived value is wrong too often to
    /// trouble an editor. Set by hand.
    /// </summary>
    public const double Floor = 0.7;

    /// <summary>
    /// The same for the time horizon, which is harder to tell: most stories are of now, so that a confidence near that share
    /// (0.88 of the labelled pages) says no more than that.
    /// </summary>
    public const double HorizonFloor = 0.9;

    /// <summary>Steps on the scale by which the two must differ: between neighbours two editors would disagree as well.</summary>
    private const int Steps = 2;

    /// <summary>The value to stand by.</summary>
    /// <param name="declared">The page's own words; null where it says nothing.</param>
    /// <param name="read">What the words mean; null where they mean nothing known.</param>
    /// <param name="derived">What the text says; null where it says nothing.</param>
    /// <param name="floor">Least confidence at which the derived value speaks against the declared one.</param>
    public static Evidenced<T>? Settle<T>(Evidenced<string>? declared, T? read, Evidenced<T>? derived, double floor = Floor)
        where T : struct, Enum
    {
        if (declared is null || read is not { } value) return derived;
        if (derived is not null && derived.Confidence >= floor && Math.Abs(StepOf(value) - StepOf(derived.Value)) >= Steps) return derived;
        return new Evidenced<T> { Value = value, Origin = declared.Origin, Confidence = declared.Confidence, Evidence = declared.Evidence };
    }

    private static int StepOf<T>(T value)
        where T : struct, Enum => Array.IndexOf(Enum.GetValues<T>(), value);
}
