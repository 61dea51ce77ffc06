using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads two days that share a month: <c>3–5 March</c>, <c>between 10 and 12 June 2026</c>, <c>March 3-5</c>.</summary>
internal static class DayRange
{
    /// <summary>Adds the days that start at a token; returns the index of the token after them, or <paramref name="at"/> where none do.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found) =>
        tokens[at].Kind == TokenKind.Number ? ReadDayFirst(tokens, at, context, found) : ReadMonthFirst(tokens, at, context, found);

    private static int ReadDayFirst(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (DateParts.Day(tokens, at) is not (> 0 and var first) || DateParts.Day(tokens, at + 2) is not (> 0 and var last) || last <= first) return at;
        if (!IsJoint(tokens, at + 1, context) && !IsBetween(tokens, at, context)) return at;
        var monthAt = DateParts.SkipLinks(tokens, at + 3, context);
        if (DateParts.Month(tokens, monthAt, context) is not (> 0 and var month)) return at;
        var yearAt = DateParts.SkipLinks(tokens, monthAt + 1, context);
        var year = DateParts.Year(tokens, yearAt);
        var next = year > 0 ? yearAt + 1 : monthAt + 1;
        found.Add(QuantityContext.Make(tokens, at, at, QuantityKind.Date, Value(tokens, at, context, year, month, first), null));
        found.Add(QuantityContext.Make(tokens, at + 2, next - 1, QuantityKind.Date, Value(tokens, at, context, year, month, last), null));
        return next;
    }

    private static int ReadMonthFirst(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (!context.IsEnglish || DateParts.Month(tokens, at, context) is not (> 0 and var month)) return at;
        if (DateParts.Day(tokens, at + 1) is not (> 0 and var first) || DateParts.Day(tokens, at + 3) is not (> 0 and var last) || last <= first) return at;
        if (tokens.Of(at + 2) is not ("-" or "–") || !tokens.Touches(at + 1) || !tokens.Touches(at + 2)) return at;
        var yearAt = DateParts.SkipLinks(tokens, at + 4, context);
        var year = DateParts.Year(tokens, yearAt);
        var next = year > 0 ? yearAt + 1 : at + 4;
        found.Add(QuantityContext.Make(tokens, at, at + 1, QuantityKind.Date, Value(tokens, at, context, year, month, first), null));
        found.Add(QuantityContext.Make(tokens, at + 3, next - 1, QuantityKind.Date, Value(tokens, at, context, year, month, last), null));
        return next;
    }

    private static string? Value(SentenceTokens tokens, int at, QuantityContext context, int year, int month, int day) =>
        year > 0 ? DateResolver.Day(year, month, day) : DateResolver.NearestDay(context.Published, month, day, TimeCues.Of(tokens, at));

    private static bool IsJoint(SentenceTokens tokens, int at, QuantityContext context) => context.Lexicon.Is(QuantityWordKind.Joint, tokens.Of(at));

    private static bool IsBetween(SentenceTokens tokens, int at, QuantityContext context) =>
        context.Lexicon.Is(QuantityWordKind.And, tokens.Of(at + 1)) && context.Lexicon.Is(QuantityWordKind.Between, tokens.Of(at - 1));
}
