using System.Collections.Frozen;

namespace Extractor.Layout;

/// <summary>
/// The role of each element by name, after the default style sheet of the HTML standard. Unknown and custom elements are inline:
/// where they hold blocks, those make the boundaries. The head is a block: where its end tag is missing, the body lies inside of it.
/// </summary>
internal static class ElementRoles
{
    private static readonly FrozenDictionary<string, ElementRole> Roles = Build();

    /// <summary>The role of an element.</summary>
    /// <param name="name">Name in lower case.</param>
    public static ElementRole Of(string name) => Roles.GetValueOrDefault(name, ElementRole.Inline);

    private static FrozenDictionary<string, ElementRole> Build()
    {
        var roles = new Dictionary<string, ElementRole>(StringComparer.Ordinal);
        Add(ElementRole.Block,
            "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup p pre search section summary table tbody "
            + "td tfoot th thead tr ul xmp");
        Add(ElementRole.Skipped,
            "applet area audio base basefont button canvas col colgroup command datalist embed frame frameset iframe input link map "
            + "meta meter noembed noframes noscript object option output param progress rp rt script select source style svg template "
            + "textarea title track video");

        // Of AMP pages: what is no part of the text, or shows only on a tap; amp-img and the like hold no text, others hold blocks.
        Add(ElementRole.Skipped,
            "amp-ad amp-analytics amp-auto-ads amp-call-tracking amp-consent amp-embed amp-iframe amp-image-lightbox amp-install-serviceworker "
            + "amp-lightbox amp-lightbox-gallery amp-list amp-next-page amp-pixel amp-sidebar amp-social-share amp-state amp-sticky-ad "
            + "amp-user-notification amp-video amp-youtube");
        Add(ElementRole.LineBreak, "br");
        Add(ElementRole.Strong, "b strong");
        Add(ElementRole.Link, "a");
        return roles.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ElementRole role, string names)
        {
            foreach (var name in names.Split(' ')) roles.Add(name, role);
        }
    }
}
