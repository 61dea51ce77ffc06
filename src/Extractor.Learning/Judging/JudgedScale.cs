using Extractor.Model;

namespace Extractor.Learning.Judging;

/// <summary>A scale that stories are judged on, in the order of the model's heads.</summary>
/// <param name="Name">Its name, as on the card.</param>
/// <param name="Steps">Names of its steps, in the order of their enumeration.</param>
internal sealed record JudgedScale(string Name, IReadOnlyList<string> Steps)
{
    /// <summary>Impact, time horizon and sourcing.</summary>
    public static IReadOnlyList<JudgedScale> All { get; } =
    [
        new("impact", Enum.GetNames<Level>()), new("timeHorizon", Enum.GetNames<TimeHorizon>()), new("sourcing", Enum.GetNames<Sourcing>()),
    ];

    /// <summary>The step of a label.</summary>
    /// <exception cref="FormatException">The scale has no such step.</exception>
    public int StepOf(string label)
    {
        for (var step = 0; step < Steps.Count; step++)
        {
            if (Steps[step].Equals(label, StringComparison.OrdinalIgnoreCase)) return step;
        }

        throw new FormatException($"'{label}' is no label of {Name}; it must be one of {string.Join(", ", Steps)}.");
    }
}
