using System.Security.Cryptography;
using System.Text;

namespace Extractor.Cli.Display;

/// <summary>The frame of an HTML page that loads nothing: it allows its own style and script and no other.</summary>
internal static class SelfContainedPage
{
    /// <summary>The page up to the beginning of its body.</summary>
    /// <param name="title">Its title, as plain text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="script">Its script; empty for none.</param>
    public static StringBuilder Open(string title, string style, string script = "")
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").Append(Hash(style));
        page.Append(script.Length > 0 ? $"'; script-src 'sha256-{Hash(script)}" : string.Empty).Append("'; base-uri 'none'; form-action 'none'\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Element("title", string.Empty, title);
        return page.Append("<style>").Append(style).Append("</style>\n</head>\n<body>\n");
    }

    /// <summary>The whole page, closed.</summary>
    /// <param name="page">The page up to the end of its body.</param>
    /// <param name="script">Its script; empty for none.</param>
    public static string Close(StringBuilder page, string script = "")
    {
        if (script.Length > 0) page.Append("<script>").Append(script).Append("</script>\n");
        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>A style, script or piece of HTML of this assembly.</summary>
    /// <param name="name">Name of its file.</param>
    public static string Embedded(string name)
    {
        using var stream = typeof(SelfContainedPage).Assembly.GetManifestResourceStream("display/" + name)
            ?? throw new InvalidOperationException($"'{name}' is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
