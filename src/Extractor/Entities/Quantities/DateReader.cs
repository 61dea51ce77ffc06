using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads dates: first those that say what they are, then those that need the day of publication.</summary>
internal static class DateReader
{
    /// <summary>Adds the date that starts at a token; returns the index of the token after it, or <paramref name="at"/> where none does.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (!AbsoluteDate.TryRead(tokens, at, context, out var date)
            && !(context.IsEnglish && RelativeDate.TryRead(tokens, at, context, out date))
            && !PartialDate.TryRead(tokens, at, context, out date))
        {
            return at;
        }

        found.Add(QuantityContext.Make(tokens, at, date.Next - 1, QuantityKind.Date, date.Value, null));
        return date.Next;
    }
}
