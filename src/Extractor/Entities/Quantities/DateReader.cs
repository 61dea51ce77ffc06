using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads dates: first those that say what they are, then those that need the day of publication.</summary>
internal static class DateReader
{
    /// <summary>Adds the date that starts at a token; returns the index of the token after it, or <paramref name="at"/> where none does.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (DayRange.Read(tokens, at, context, found) is var next && next > at) return next;
        if (!AbsoluteDate.TryRead(tokens, at, context, out var date)
            && !(context.IsEnglish && RelativeDate.TryRead(tokens, at, context, out date))
            && !IsRelativeDay(tokens, at, context, out date)
            && !PeriodDate.TryRead(tokens, at, context, out date)
            && !(context.IsEnglish && PeriodEnd.TryRead(tokens, at, context, out date))
            && !PartialDate.TryRead(tokens, at, context, out date))
        {
            return at;
        }

        found.Add(QuantityContext.Make(tokens, at, date.Next - 1, QuantityKind.Date, date.Value, null));
        return date.Next;
    }

    /// <summary><c>yesterday</c>, <c>gestern</c>, <c>hier</c>.</summary>
    private static bool IsRelativeDay(SentenceTokens tokens, int at, QuantityContext context, out ReadDate date)
    {
        date = context.Calendar.Day(tokens.Of(at)) is { } days ? new(DateResolver.Shifted(context.Published, days), at + 1) : default;
        return date.Next > 0;
    }
}
