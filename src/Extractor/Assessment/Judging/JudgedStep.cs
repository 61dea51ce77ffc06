namespace Extractor.Assessment.Judging;

/// <summary>A step of a scale.</summary>
/// <param name="Step">Its place in the enumeration of the scale.</param>
/// <param name="Confidence">Calibrated probability that it is right.</param>
internal readonly record struct JudgedStep(int Step, double Confidence)
{
    /// <summary>Least probability at which a step is told, where it may be left open: of three, one that is less probable is little better than a guess.</summary>
    public const double Least = 0.4;

    /// <summary>Whether the step is probable enough to be told.</summary>
    public bool IsSure => Confidence >= Least;
}
