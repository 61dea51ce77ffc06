using System.Globalization;
using Extractor.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Extractor.Cli.Display;

/// <summary>Lays out claims for a terminal: the label, the value, and the evidence quoted below it.</summary>
/// <param name="text">The canonical text.</param>
/// <param name="colours">Whether the terminal can highlight; else brackets do.</param>
/// <param name="width">Columns of the terminal.</param>
internal sealed class ClaimPrinter(string text, bool colours, int width)
{
    /// <summary>Claims printed of one group; the page that <c>show --html</c> writes has all.</summary>
    private const int MostClaims = 25;

    /// <summary>Quotes printed for one claim.</summary>
    private const int MostQuotes = 2;

    /// <summary>A value of at least so many signs that only repeats its evidence is printed once, in its context.</summary>
    private const int Repeated = 40;

    /// <summary>Columns that labels may take at most.</summary>
    private const int WidestLabel = 24;

    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Evidence = new(Color.Black, Color.Yellow);

    /// <summary>The claims of a group, one below the other.</summary>
    public IRenderable Of(ClaimGroup group)
    {
        var labels = Math.Min(Math.Min(WidestLabel, width / 3), group.Claims.Max(claim => Label(claim).GetCellWidth()));
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = Math.Max(1, labels), Padding = new Padding(2, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(labels > 0 ? 2 : 0, 0, 0, 0) });
        foreach (var claim in group.Claims.Take(MostClaims)) grid.AddRow(new Text(Label(claim), Faint), new Rows(Lines(claim)));
        if (group.Claims.Count > MostClaims)
            grid.AddRow(Text.Empty, new Text($"{group.Claims.Count - MostClaims} more; show --html has all", Faint));
        return grid;
    }

    private static string Label(Claim claim) => claim.Label.Length == 0 ? "•" : SafeText.Line(claim.Label);

    private static string Marks(Claim claim)
    {
        var confidence = claim.Confidence?.ToString("0.00", CultureInfo.InvariantCulture);
        return string.Join(' ', new[] { claim.Origin is { } origin ? FieldTerms.Of(origin) : null, confidence }.OfType<string>());
    }

    // Where white space alone may differ, the value is its evidence, sentence by sentence.
    private static bool Same(string value, string words)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < value.Length && char.IsWhiteSpace(value[i])) i++;
            while (j < words.Length && char.IsWhiteSpace(words[j])) j++;
            if (i == value.Length || j == words.Length) return i == value.Length && j == words.Length;
            if (value[i++] != words[j++]) return false;
        }
    }

    private IEnumerable<IRenderable> Lines(Claim claim)
    {
        var repeats = claim.Value.Length >= Repeated && Same(claim.Value, string.Concat(claim.Evidence.Select(span => span.Of(text))));
        return repeats ? Repeating(claim) : Quoting(claim);
    }

    private IEnumerable<IRenderable> Repeating(Claim claim)
    {
        for (var i = 0; i < claim.Evidence.Count; i++)
        {
            var words = new Paragraph();
            Append(words, claim.Evidence[i], claim.Evidence[i].Of(text));
            if (i == claim.Evidence.Count - 1) words.Append("  " + Marks(claim), Faint);
            yield return words;
        }

        if (claim.Detail is { } detail) yield return new Text(SafeText.Line(detail), Faint);
        if (claim.Url is { } url) yield return new Text(SafeText.Line(url), Faint);
    }

    private IEnumerable<IRenderable> Quoting(Claim claim)
    {
        var value = new Paragraph(SafeText.Lines(claim.Value), new Style(decoration: Decoration.Bold));
        if (Marks(claim) is { Length: > 0 } marks) value.Append("  " + marks, Faint);
        yield return value;
        if (claim.Detail is { } detail) yield return new Text(SafeText.Line(detail), Faint);
        if (claim.Url is { } url) yield return new Text(SafeText.Line(url), Faint);
        foreach (var span in claim.Evidence.Take(MostQuotes))
        {
            var quote = new Paragraph("> ", Faint);
            Append(quote, span, null);
            yield return quote;
        }

        if (claim.Evidence.Count > MostQuotes) yield return new Text($"> and {claim.Evidence.Count - MostQuotes} more", Faint);
    }

    private void Append(Paragraph paragraph, TextSpan span, string? words)
    {
        var quote = EvidenceQuote.Of(text, span);
        var marked = words is null ? quote.Words : SafeText.Lines(words);
        paragraph.Append(quote.Before, Faint);
        paragraph.Append(colours ? marked : "«" + marked + "»", Evidence);
        paragraph.Append(quote.After, Faint);
    }
}
