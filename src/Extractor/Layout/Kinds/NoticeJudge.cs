using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Tells pages that print a notice in the place of an article. There is no open set of such pages to learn from, so evidence is
/// counted in points of a fixed scale, against what speaks for an article; of the 1,607 pages of the development sets, nearly all articles, five are called a notice, none of which shows any text.
/// </summary>
internal static class NoticeJudge
{
    /// <summary>Points from which on a page is a notice: a title that says so, or a heading and a line.</summary>
    public const double FewestPoints = 2.5;

    /// <summary>Words of prose that a notice may have; each doubling speaks against it by a point.</summary>
    private const double NoticeProse = 40;

    /// <summary>Words of prose from which on no notice is looked for.</summary>
    private const double NoNoticeProse = 640;

    /// <summary>Words of a page that shows nothing without a script.</summary>
    private const double ShellWords = 25;

    private const double TitlePoints = 3;
    private const double HeadingPoints = 2;
    private const double ChallengePoints = 3;
    private const double WidgetPoints = 1;
    private const double PasswordPoints = 2;
    private const double CodePoints = 1.5;
    private const double RobotPoints = 0.5;

    /// <summary>What speaks for an article: a declared type, a date, authors in the mark-up.</summary>
    private const double DeclaredPoints = 2;
    private const double DatePoints = 1;
    private const double AuthorPoints = 0.5;

    /// <summary>Links to articles that a challenge, log-in or wall has no room for.</summary>
    private const int ManyHeadlines = 12;

    /// <summary>The notice that has most points, and how many; <see cref="PageType.Article"/> where none has.</summary>
    public static (PageType Type, double Points) Judge(KindEvidence evidence, CancellationToken cancellationToken)
    {
        if (evidence.Shape.Prose >= NoNoticeProse) return (PageType.Article, 0);
        var code = PageCode.Of(evidence.Page, cancellationToken);
        var counts = NoticeCounts.Of(evidence, code);
        var doubt = DoubtOf(evidence);
        var crowd = evidence.Shape.Headlines > ManyHeadlines ? DeclaredPoints : 0;
        var robots = (code.IsNoIndex ? RobotPoints : 0) + (code.Refreshes ? RobotPoints : 0);
        var isShell = evidence.Shape.PageWords < ShellWords && (code.HasScripts || counts.InText(Notice.Script) > 0);
        var best = (Type: PageType.Article, Points: 0.0);
        var captcha = PointsOf(counts, Notice.Captcha, mostLines: 2);

        // The search through the page's code is long: it is spared where nothing that it may find tips the scale.
        if (captcha + ChallengePoints - crowd + (robots - doubt) > 0) captcha += CheckPoints(evidence.Page, isShell);
        Consider(PageType.Captcha, captcha - crowd);
        Consider(PageType.NotFound, NotFoundPoints(counts));
        Consider(PageType.Error, ErrorPoints(counts, isShell));
        Consider(PageType.Login, LoginPoints(counts, code) - crowd);
        Consider(PageType.Consent, PointsOf(counts, Notice.Consent, mostLines: 1) - (counts.InTitle(Notice.Consent) > 0 ? 0 : crowd));
        return best;

        void Consider(PageType type, double points)
        {
            if (points <= 0) return;
            points += robots - doubt;
            if (points > best.Points) best = (type, points);
        }
    }

    private static double CheckPoints(HtmlPage page, bool isShell)
    {
        // A check that forms have holds the reader up where there is nothing else.
        var (hasChallenge, hasWidget) = PageCode.ChecksOf(page);
        return hasChallenge || (hasWidget && isShell) ? ChallengePoints : hasWidget ? WidgetPoints : 0;
    }

    private static double NotFoundPoints(NoticeCounts counts)
    {
        var status = (CodePoints * Math.Max(counts.InTitle(Notice.NotFoundCode), counts.InHeadings(Notice.NotFoundCode)))
            + (counts.InText(Notice.NotFoundCode) > 0 ? RobotPoints : 0);
        return PointsOf(counts, Notice.NotFound, mostLines: 2) + status;
    }

    private static double ErrorPoints(NoticeCounts counts, bool isShell)
    {
        var shell = isShell ? FewestPoints + (counts.InText(Notice.Script) > 0 ? 1 : 0) : 0;
        return Math.Max(PointsOf(counts, Notice.Error, mostLines: 2), shell);
    }

    // The words for a log-in stand in the head of any page; they count beside a field for the password.
    private static double LoginPoints(NoticeCounts counts, PageCode code) =>
        (TitlePoints * counts.InTitle(Notice.Login)) + (code.Passwords == 0 ? 0 : PasswordPoints + Math.Min(1, counts.InHeadings(Notice.Login))
            + (RobotPoints * Math.Min(2, counts.InText(Notice.Login)))) - (counts.InTitle(Notice.Login) > 0 || code.Passwords == 0 ? 0 : CodePoints);

    private static double PointsOf(NoticeCounts counts, Notice notice, int mostLines) =>
        (TitlePoints * counts.InTitle(notice)) + (HeadingPoints * counts.InHeadings(notice)) + Math.Min(mostLines, counts.InText(notice));

    private static double DoubtOf(KindEvidence evidence)
    {
        var prose = Math.Max(0, Math.Log2(Math.Max(1, evidence.Shape.Prose) / NoticeProse));
        var isDeclared = SchemaTypes.Of(evidence.Metadata.DeclaredTypes).IsArticle;
        return prose + (isDeclared ? DeclaredPoints : 0) + (evidence.Metadata.PublishedAt is null ? 0 : DatePoints)
            + (evidence.Metadata.Authors is null ? 0 : AuthorPoints);
    }
}
