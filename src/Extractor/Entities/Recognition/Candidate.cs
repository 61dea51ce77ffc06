using Extractor.Model;

namespace Extractor.Entities.Recognition;

/// <summary>A stretch of pieces that may be a mention.</summary>
/// <param name="First">Index of its first piece.</param>
/// <param name="Last">Index of its last piece.</param>
/// <param name="Type">What sort of thing it would name.</param>
/// <param name="Cue">What speaks for it most.</param>
/// <param name="Score">How much speaks for it; above zero it is rather a name than not.</param>
internal readonly record struct Candidate(int First, int Last, EntityType Type, MentionCue Cue, double Score)
{
    /// <summary>What it is worth in a chain: evidence for a longer stretch explains more of it.</summary>
    public double Weight => Score * (Last - First + 1);
}
