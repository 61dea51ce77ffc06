using System.Collections.Frozen;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>
/// What a page declares about its genre, which the pages that the weights were learned from declare too seldom to learn from: the
/// apparatus or info box of a profile, its type, a section of opinion, lines for the press.
/// </summary>
internal static class DeclaredGenre
{
    /// <summary>Statements about itself from which on a page is a profile; no page of the four sets has as many.</summary>
    private const int ProfileStatements = 3;

    /// <summary>Odds, as a logarithm, of the apparatus.</summary>
    private const double Apparatus = 6;

    /// <summary>Odds of a declared type.</summary>
    private const double DeclaredType = 3;

    /// <summary>Odds of a line for the press, for the first two of them.</summary>
    private const double PressLine = 1.5;
    private const int MostPressLines = 2;

    /// <summary>Words of such a line on the page: "Press release", "Media contact". In the title and at the end of the text it may be longer.</summary>
    private const double LineWords = 4;
    private const int LastBlocks = 5;

    /// <summary>Label–value pairs of an info box, and its odds.</summary>
    private const int InfoBoxPairs = 6;
    private const double InfoBox = 1.5;

    /// <summary>Odds of a section of opinion.</summary>
    private const double Opinion = 2;

    private static readonly FrozenSet<string> OpinionSections = EmbeddedData.Lines("Layout/opinion-sections.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Weighs what is declared into the probability of each genre, in the order of <see cref="ArticleKind"/>.</summary>
    public static void Weigh(KindEvidence evidence, double[] likely)
    {
        var types = SchemaTypes.Of(evidence.Metadata.DeclaredTypes);
        var profile = (evidence.Structures.Statements.Count >= ProfileStatements ? Apparatus : 0) + (types is { IsProfile: true, IsArticle: false } ? DeclaredType : 0);
        if (evidence.Structures.Pairs.Count >= InfoBoxPairs && !types.IsArticle) profile += InfoBox;
        var press = PressLine * Math.Min(MostPressLines, PressLines(evidence));
        var blog = types.IsOpinion || IsOpinion(evidence.Metadata.Section?.Value) ? Opinion : 0;
        if (profile == 0 && press == 0 && blog == 0) return;
        likely[(int)ArticleKind.Profile] *= Math.Exp(profile);
        likely[(int)ArticleKind.Blog] *= Math.Exp(blog);
        likely[(int)ArticleKind.PressRelease] *= Math.Exp(press);
        var sum = 0.0;
        foreach (var share in likely) sum += share;
        for (var i = 0; i < likely.Length; i++) likely[i] /= sum;
    }

    private static int PressLines(KindEvidence evidence)
    {
        var lines = 0;
        var found = new List<KindPhrase>();
        foreach (var segment in evidence.Segments)
        {
            if (segment.Text.Length > 60 || segment.Links.Count > 0 || segment.Measure.Words > LineWords) continue;
            Count(segment.Text);
        }

        if (KindFeatureReader.TitleOf(evidence) is { } title) Count(title);
        for (var i = Math.Max(0, evidence.Text.Blocks.Count - LastBlocks); i < evidence.Text.Blocks.Count; i++)
            Count(evidence.Text.Blocks[i].Span.Of(evidence.Text.Text));
        return lines;

        void Count(ReadOnlySpan<char> text)
        {
            found.Clear();
            KindTextFeatures.Phrases.Find(text, found);
            if (found.Contains(KindPhrase.Press)) lines++;
        }
    }

    private static bool IsOpinion(string? section)
    {
        if (section is null) return false;
        var name = section.Trim().ToLowerInvariant();
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return OpinionSections.Contains(name) || (space > 0 && OpinionSections.Contains(name[..space]));
    }
}
