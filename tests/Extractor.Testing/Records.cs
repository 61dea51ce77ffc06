using Extractor.Model;

namespace Extractor.Testing;

/// <summary>Records made by hand, for tests of what is done with records.</summary>
public static class Records
{
    /// <summary>A short record with nothing but what every record has, made to differ by its name.</summary>
    public static ProfileRecord Of(string name, string text = "Nordlink opened a cable station in Oslo.")
    {
        var article = Articles.Of(text.Split('\n'));
        return new ProfileRecord
        {
            Id = Id(name),
            Source = article.Source with { Path = name + ".html", MediaType = "text/html", ContentSha256 = Id(name + " content") },
            Article = new ArticleRecord { Kind = ArticleKind.News, Title = Value(article.Text, name, Origin.Metadata, 0.95), Text = article.Text, Blocks = article.Blocks, WordCount = 7, ReadingMinutes = 1 },
            Confidence = new RecordConfidence { Score = 0.66, Grade = "C", Band = "B/C", Label = "Medium", Sourcing = Sourcing.Mixed },
            Pipeline = new PipelineInfo { Version = "0.1.0", ConfigSha256 = Id("options") },
        };
    }

    /// <summary>A profile page as a full record has it: declared and derived values, conflicts, evidence on overlapping spans.</summary>
    public static ProfileRecord Sample() => SampleRecord.Make();

    /// <summary>A short record: one sentence, one person, one place, one quantity, a declared region that conflicts.</summary>
    public static ProfileRecord Small(string id = "a1") => SmallRecord.Make(id);

    /// <summary>A value with the places where <paramref name="words"/> stand in the text as its evidence.</summary>
    public static Evidenced<string> Value(string text, string value, Origin origin, double confidence, params string[] words) =>
        new() { Value = value, Origin = origin, Confidence = confidence, Evidence = [.. words.Select(word => Find(text, word))] };

    /// <summary>The first place where the words stand in the text.</summary>
    public static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new ArgumentException($"'{words}' does not stand in the text.", nameof(words));
    }

    /// <summary>64 hexadecimal digits for a name.</summary>
    public static string Id(string name) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)));
}
