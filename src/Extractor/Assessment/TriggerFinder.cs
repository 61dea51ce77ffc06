using System.Globalization;
using System.Xml;
using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Assessment;

/// <summary>
/// Finds what to watch: sentences that name a day, month or year after publication, or a span of time until something is
/// expected. Each is placed by its first such time.
/// </summary>
internal sealed class TriggerFinder
{
    /// <summary>Days after publication that count as now.</summary>
    public const int NowDays = 30;

    /// <summary>Days after publication that count as the quarter.</summary>
    public const int QuarterDays = 120;

    /// <summary>Most sentences for each time; the first ones stand nearest to the event.</summary>
    private const int Most = 5;

    /// <summary>Confidence of a sentence with a date and a word of the future, of one with a date alone, and of one with a phrase only.</summary>
    private static readonly (double Cued, double Dated, double Phrased) Confidence = (0.8, 0.6, 0.5);

    private readonly CueLexicon cues = CueLexicon.Load("Assessment/triggers.tsv");
    private readonly int expected, now, quarter, year;

    /// <summary>Reads the cues.</summary>
    public TriggerFinder()
    {
        expected = cues.Class("expected");
        now = cues.Class("now");
        quarter = cues.Class("quarter");
        year = cues.Class("year");
    }

    /// <summary>The triggers of a story, each list in text order.</summary>
    /// <param name="article">The article with sentences and quantities.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public DecisionTriggers Find(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var published = PublishedOn(article.Article.Metadata);

        // In advice and rankings a month or "tonight" is any reader's; only what is dated and expected is to come.
        var tellsHow = article.Article.Kind is ArticleKind.Blog or ArticleKind.Listing;
        var layer = article.Get<TextLayer>();
        var story = new StoryBlocks(article.Article);
        var quantities = article.Get<QuantityLayer>().Quantities;
        List<Evidenced<string>>[] found = [[], [], []];
        var buffer = new List<CueMatch>();
        var next = 0;
        foreach (var sentence in layer.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (next < quantities.Count && quantities[next].Start < sentence.Start) next++;
            if (!story[sentence.Block]) continue;
            buffer.Clear();
            cues.Find(article.Text, layer, sentence, buffer);
            var isExpected = buffer.Exists(cue => cue.Is(expected));
            var dated = FirstTime(article.Text, quantities, next, sentence, published, isExpected);
            var time = dated ?? (isExpected ? Phrase(buffer) : null);
            if (time is not { } horizon || found[(int)horizon].Count == Most || (tellsHow && (dated is null || !isExpected))) continue;
            found[(int)horizon].Add(new Evidenced<string>
            {
                Value = sentence.Span.Of(article.Text),
                Origin = Origin.Derived,
                Confidence = dated is null ? Confidence.Phrased : isExpected ? Confidence.Cued : Confidence.Dated,
                Evidence = [sentence.Span],
            });
        }

        return new DecisionTriggers { Now = found[0], Quarter = found[1], Year = found[2] };
    }

    /// <summary>The day that the page was published; null where it is not known.</summary>
    public static DateOnly? PublishedOn(PageMetadata metadata) => metadata.PublishedAt is { } date ? LastDay(date.Value) : null;

    private static TimeHorizon? FirstTime(
        string text, IReadOnlyList<Quantity> quantities, int first, Sentence sentence, DateOnly? published, bool isExpected)
    {
        for (var i = first; i < quantities.Count && quantities[i].End <= sentence.End; i++)
        {
            var days = quantities[i].Kind switch
            {
                QuantityKind.Date when published is { } day => DaysUntil(quantities[i].Value, day),
                QuantityKind.Duration when isExpected && IsAhead(text.AsSpan(sentence.Start, quantities[i].Start - sentence.Start)) =>
                    DaysOf(quantities[i].Value),
                _ => 0,
            };
            if (days > 0) return HorizonOf(days);
        }

        return null;
    }

    /// <summary>Days from publication to the last day of a date; the year of publication alone ("the 2026 budget") is no time to come.</summary>
    private static int DaysUntil(string? value, DateOnly published)
    {
        if (LastDay(value) is not { } day || (value!.Length == 4 && day.Year == published.Year)) return 0;
        return day.DayNumber - published.DayNumber;
    }

    /// <summary>Whether the words before a length of time point ahead, as in "within 60 days"; "for 30 years" does not.</summary>
    private static bool IsAhead(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var last = before[(before.LastIndexOf(' ') + 1)..];
        return last.Equals("within", StringComparison.OrdinalIgnoreCase) || last.Equals("in", StringComparison.OrdinalIgnoreCase)
            || last.Equals("next", StringComparison.OrdinalIgnoreCase) || last.Equals("coming", StringComparison.OrdinalIgnoreCase);
    }

    private TimeHorizon? Phrase(List<CueMatch> buffer)
    {
        foreach (var cue in buffer)
        {
            if (cue.Is(now)) return TimeHorizon.Now;
            if (cue.Is(quarter)) return TimeHorizon.Quarter;
            if (cue.Is(year)) return TimeHorizon.Year;
        }

        return null;
    }

    private static TimeHorizon HorizonOf(int days) =>
        days <= NowDays ? TimeHorizon.Now : days <= QuarterDays ? TimeHorizon.Quarter : TimeHorizon.Year;

    /// <summary>The last day of an ISO 8601 date, month or year: what is due in a month is due by its end.</summary>
    private static DateOnly? LastDay(string? value) => value?.Length switch
    {
        >= 10 when Parse(value[..10]) is { } day => day,
        7 when Parse(value + "-01") is { } month => month.AddMonths(1).AddDays(-1),
        4 when Parse(value + "-12-31") is { } year => year,
        _ => null,
    };

    private static DateOnly? Parse(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int DaysOf(string? duration)
    {
        try
        {
            return duration is null || duration.Contains('W', StringComparison.Ordinal) ? 0 : (int)Math.Ceiling(XmlConvert.ToTimeSpan(duration).TotalDays);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return 0;
        }
    }
}
