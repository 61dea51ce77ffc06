using System.Globalization;
using System.Text;
using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>The claims' side of the page: conflicts first, then the claims by sort, each naming the spans that it rests on.</summary>
internal sealed class PageClaims(RecordClaims claims, StringBuilder page)
{
    /// <summary>Values longer than this are folded until their claim is looked at.</summary>
    private const int Long = 280;

    /// <summary>Writes an index of the groups, and the groups.</summary>
    public void Write()
    {
        WriteIndex();
        if (claims.Conflicts.Count > 0) WriteConflicts();
        for (var i = 0; i < claims.Groups.Count; i++) WriteGroup(claims.Groups[i], i);
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private void WriteIndex()
    {
        page.Append("<nav class=\"index\" aria-label=\"Groups of claims\">");
        if (claims.Conflicts.Count > 0) page.Append(CultureInfo.InvariantCulture, $"<a class=\"alert\" href=\"#conflicts\">Conflicts <b>{claims.Conflicts.Count}</b></a> ");
        for (var i = 0; i < claims.Groups.Count; i++)
            page.Append(CultureInfo.InvariantCulture, $"<a href=\"#g{i}\">{claims.Groups[i].Title} <b>{claims.Groups[i].Claims.Count}</b></a> ");
        page.Append("</nav>\n");
    }

    private void WriteConflicts()
    {
        page.Append("<section id=\"conflicts\" aria-labelledby=\"conflicts-title\"><h2 id=\"conflicts-title\">Conflicts</h2>\n");
        foreach (var (conflict, declared, derived) in claims.Conflicts)
        {
            page.Append("<div class=\"conflict\">").Element("h3", string.Empty, FieldTerms.Words(conflict.Field)).Append("<div class=\"sides\" role=\"list\">");
            WriteClaim(declared, withLabel: false);
            WriteClaim(derived, withLabel: false);
            page.Append("</div>").Element("p", "class=\"reason\" dir=\"auto\"", conflict.Reason).Append("</div>\n");
        }

        page.Append("</section>\n");
    }

    private void WriteGroup(ClaimGroup group, int index)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"g{index}\"{(group.Title == RecordClaims.Structure ? " data-structure" : string.Empty)} aria-labelledby=\"t{index}\"><h2 id=\"t{index}\">{group.Title}</h2>\n");
        page.Element("p", "class=\"heading\" dir=\"auto\"", group.Heading).Append("<div role=\"list\">\n");
        foreach (var claim in group.Claims) WriteClaim(claim, withLabel: true);
        page.Append("</div></section>\n");
    }

    private void WriteClaim(Claim claim, bool withLabel)
    {
        var labelled = withLabel && claim.Label.Length > 0;
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"claim {Sort(claim.Origin)}{(withLabel && !labelled ? " bare" : string.Empty)}\" role=\"listitem\" tabindex=\"-1\" id=\"c{claim.Number}\" data-claim=\"{claim.Number}\" data-spans=\"");
        page.AppendJoin(' ', claim.Evidence.Select(span => FormattableString.Invariant($"{span.Start}-{span.End}"))).Append("\">");
        page.Append("<div class=\"line\">");
        if (labelled) page.Append("<span class=\"label\" dir=\"auto\">").Append(Html.Text(claim.Label)).Append("</span>");
        WriteMarks(claim);
        page.Append("</div>");
        page.Append(claim.Value.Length > Long ? "<div class=\"value long\">" : "<div class=\"value\">").Append(Html.Link(claim.Value, claim.Url)).Append("</div>");
        page.Element("div", "class=\"detail\" dir=\"auto\"", claim.Detail);
        page.Append("</div>\n");
    }

    private void WriteMarks(Claim claim)
    {
        page.Append("<span class=\"marks\">");
        if (claim.Evidence.Count > 1) page.Append(CultureInfo.InvariantCulture, $"<span class=\"places\" title=\"Passages that the claim rests on\">{claim.Evidence.Count}×</span>");
        else if (claim.Evidence.Count == 0) page.Append("<span class=\"places none\" title=\"The value does not stand in the text\">not in text</span>");
        if (claim.Origin is { } origin) page.Append("<span class=\"badge\">").Append(FieldTerms.Of(origin)).Append("</span>");
        if (claim.Confidence is { } confidence) WriteBar(confidence);
        page.Append("</span>");
    }

    private void WriteBar(double confidence) => page.Append(
        $"""<span class="sure" title="Confidence"><svg viewBox="0 0 40 4" width="40" height="4" aria-hidden="true"><rect class="scale" width="40" height="4" rx="2"/><rect class="fill" width="{Number(40 * Math.Clamp(confidence, 0, 1))}" height="4" rx="2"/></svg><span class="unseen">confidence </span>{Number(confidence)}</span>""");

    private static string Sort(Origin? origin) => origin switch
    {
        Origin.Declared => "declared",
        Origin.Metadata => "metadata",
        _ => "derived",
    };
}
