using System.Text;
using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>Values and names of fields in words for a person.</summary>
internal static class FieldTerms
{
    /// <summary>A value in words: <c>High</c> becomes <c>high</c>, a list its items with commas between.</summary>
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        IEnumerable<string> list => string.Join(", ", list),
        SubjectReference subject => subject.Name,
        Enum step => Words(step.ToString()).ToLowerInvariant(),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>A name in words: <c>signalFocus</c> becomes <c>Signal focus</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var sign in name)
        {
            if (words.Length == 0) words.Append(char.ToUpperInvariant(sign));
            else if (char.IsUpper(sign)) words.Append(' ').Append(char.ToLowerInvariant(sign));
            else words.Append(sign);
        }

        return words.ToString();
    }
}
