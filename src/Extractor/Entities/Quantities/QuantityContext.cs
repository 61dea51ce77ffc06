using System.Globalization;
using Extractor.Language;
using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>What the readers of quantities know of the article.</summary>
/// <param name="Lexicon">Words of numbers and units.</param>
/// <param name="Calendar">Words of dates.</param>
/// <param name="Language">Primary language; null where unknown.</param>
/// <param name="Published">Day of publication in its own zone; null where unknown.</param>
/// <param name="MinuteOfDay">Minute of that day; that of its end where the time is unknown.</param>
internal sealed record QuantityContext(QuantityLexicon Lexicon, CalendarWords Calendar, string? Language, DateOnly? Published, int MinuteOfDay)
{
    /// <summary>The words that a quantity can start with.</summary>
    public QuantityOpeners Openers { get; } = QuantityOpeners.Of(Language);

    /// <summary>Whether a lone comma is the decimal mark.</summary>
    public bool DecimalComma { get; } = QuantityLexicon.HasDecimalComma(Language);

    /// <summary>Whether the rules for English apply: its language is English or unknown.</summary>
    public bool IsEnglish { get; } = Language is null or "en";

    /// <summary>The context of an article.</summary>
    public static QuantityContext Of(AnnotatedArticle article)
    {
        var language = LanguageTag.Primary(article.Get<LanguageLayer>().Language);
        return new(QuantityLexicon.Of(language), CalendarWords.Of(language), language, DayOf(article.Article.Metadata.PublishedAt?.Value), MinuteOf(article.Article.Metadata.PublishedAt?.Value));
    }

    /// <summary>A quantity that spans the tokens from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static Quantity Make(SentenceTokens tokens, int first, int last, QuantityKind kind, string? value, string? unit) => new()
    {
        Kind = kind,
        Text = tokens.Of(first, last).ToString(),
        Value = value,
        Unit = unit,
        Start = tokens[first].Start,
        End = tokens[last].End,
    };

    /// <summary>A number in plain form: no exponent, no zeros at its end.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static int MinuteOf(string? value) =>
        value is { Length: >= 16 } && TimeOnly.TryParseExact(value.AsSpan(11, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? (time.Hour * 60) + time.Minute
            : (24 * 60) - 1;
}
