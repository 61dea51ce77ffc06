using Extractor.Model;

namespace Extractor.Places.Focus;

/// <summary>What a text says of one country: every mention that leads to it, and where it stands.</summary>
/// <param name="country">Index of the country.</param>
internal sealed class CountryEvidence(int country)
{
    private static readonly int RouteCount = Enum.GetValues<CountryRoute>().Length;

    private readonly double[] routes = new double[RouteCount];
    private readonly HashSet<int> sentences = [];
    private readonly List<TextSpan> spans = [];

    /// <summary>Index of the country.</summary>
    public int Country => country;

    /// <summary>Mentions by all routes, each by how probable it is that it leads here.</summary>
    public double Mentions { get; private set; }

    /// <summary>Number of sentences with such mentions.</summary>
    public int Sentences => sentences.Count;

    /// <summary>The first of them; <see cref="int.MaxValue"/> where there is none.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>The last of them.</summary>
    public int Last { get; private set; }

    /// <summary>Number of entities that lead here.</summary>
    public int Entities { get; private set; }

    /// <summary>Share of the text's attention that they have.</summary>
    public double Salience { get; private set; }

    /// <summary>Probability of the surest of them.</summary>
    public double Confidence { get; private set; }

    /// <summary>Whether the title names one of them.</summary>
    public bool IsInTitle { get; set; }

    /// <summary>Whether a heading names one of them.</summary>
    public bool IsInHeading { get; private set; }

    /// <summary>Whether the text's most salient entity leads here.</summary>
    public bool Leads { get; private set; }

    /// <summary>The mentions, in the order in which they were found.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>Mentions by one route.</summary>
    public double By(CountryRoute route) => routes[(int)route];

    /// <summary>Counts an entity that leads to the country.</summary>
    public void Add(Entity entity, double probability, bool isFirst)
    {
        Entities++;
        Salience += entity.Salience * probability;
        Confidence = Math.Max(Confidence, probability * entity.Confidence);
        Leads |= isFirst;
    }

    /// <summary>Counts a mention.</summary>
    /// <param name="route">How it leads here.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="sentence">Number of its sentence.</param>
    /// <param name="probability">Probability that it leads here.</param>
    /// <param name="isHeading">Whether it stands in a heading.</param>
    public void Add(CountryRoute route, TextSpan span, int sentence, double probability, bool isHeading)
    {
        routes[(int)route] += probability;
        Mentions += probability;
        sentences.Add(sentence);
        First = Math.Min(First, sentence);
        Last = Math.Max(Last, sentence);
        IsInHeading |= isHeading;
        if (route != CountryRoute.Person) spans.Add(span);
    }
}
