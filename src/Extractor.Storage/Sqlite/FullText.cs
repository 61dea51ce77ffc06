using System.Text;

namespace Extractor.Storage.Sqlite;

/// <summary>Turns what a person types into an FTS5 expression that cannot fail: words and phrases, all of them required.</summary>
internal static class FullText
{
    /// <summary>The expression: <c>bank "artificial intelligence"</c> becomes <c>"bank" "artificial intelligence"</c>.</summary>
    public static string Expression(string typed)
    {
        var expression = new StringBuilder();
        var parts = typed.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // Every second part stood between double quotes.
            foreach (var term in i % 2 == 1 ? [parts[i].Trim()] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!term.Any(char.IsLetterOrDigit)) continue;
                if (expression.Length > 0) expression.Append(' ');
                expression.Append('"').Append(term).Append('"');
            }
        }

        return expression.Length == 0 ? "\"\"" : expression.ToString();
    }
}
