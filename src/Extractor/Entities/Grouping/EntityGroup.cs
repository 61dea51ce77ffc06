using Extractor.Model;

namespace Extractor.Entities.Grouping;

/// <summary>The mentions of one thing while they are gathered.</summary>
internal sealed class EntityGroup
{
    /// <summary>What each further mention leaves of the doubt in a group, and how many count.</summary>
    private const double DoubtLeft = 0.85;

    private const int MentionsThatConvince = 6;

    /// <summary>Mentions in text order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Index of the country that the group is, -1 where it is none.</summary>
    public int Country { get; init; } = -1;

    /// <summary>Takes over the mentions of a group that names the same thing.</summary>
    public void Absorb(EntityGroup other)
    {
        Mentions.AddRange(other.Mentions);
        Mentions.Sort((one, another) => one.Span.CompareTo(another.Span));
    }

    /// <summary>The type that most confidence speaks for; the first of them in the order of the types on a tie.</summary>
    public EntityType Type
    {
        get
        {
            Span<double> votes = stackalloc double[Enum.GetValues<EntityType>().Length];
            foreach (var mention in Mentions) votes[(int)mention.Type] += mention.Confidence;
            var best = 0;
            for (var type = 1; type < votes.Length; type++)
            {
                if (votes[type] > votes[best]) best = type;
            }

            return (EntityType)best;
        }
    }

    /// <summary>What the mentions of the leading type add up to, 0 to 1: the surest of them, and a little for each further one.</summary>
    public double Sum
    {
        get
        {
            var type = Type;
            double best = 0;
            var count = 0;
            foreach (var mention in Mentions)
            {
                if (mention.Type != type) continue;
                best = Math.Max(best, mention.Confidence);
                count++;
            }

            return 1 - ((1 - best) * Math.Pow(DoubtLeft, Math.Min(count, MentionsThatConvince) - 1));
        }
    }
}
