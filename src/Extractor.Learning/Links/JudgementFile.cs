using Extractor.Learning.Documents;

namespace Extractor.Learning.Links;

/// <summary>
/// Reads judged links: lines of text, name and identifiers, parted by tabs. The text stands there itself, or by its id, such as <c>wcxb/0012</c>, and then is
/// in a folder of sets. Identifiers are <c>KEY=VALUE</c> with spaces between, or <c>-</c> where no source has the organisation.
/// </summary>
internal static class JudgementFile
{
    private const string None = "-";

    /// <summary>The texts in the order of the files and lines; lines of one text need not stand together.</summary>
    /// <param name="path">A file, or a folder whose <c>.tsv</c> files are read.</param>
    /// <param name="texts">Folder of the sets that ids refer to; null where there is none.</param>
    /// <exception cref="IOException">There is no such file, or a text is missing.</exception>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    public static IReadOnlyList<JudgedText> Read(string path, string? texts)
    {
        var archive = texts is null ? null : new TextArchive(texts);
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.tsv").Order(StringComparer.Ordinal).ToArray() : [path];
        if (files.Length == 0) throw new FileNotFoundException($"'{path}' holds no .tsv file.");
        return [.. files.SelectMany(file => Read(file, File.ReadAllLines(file), archive))];
    }

    private static IEnumerable<JudgedText> Read(string file, string[] lines, TextArchive? archive)
    {
        var rows = new List<(string Text, LinkJudgement Judgement)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            var cells = lines[i].Split('\t');
            if (cells.Length != 3 || cells.Any(string.IsNullOrWhiteSpace)) throw new FormatException($"'{file}', line {i + 1}: not text, name and identifiers with tabs between.");
            string[] identifiers = cells[2] == None ? [] : cells[2].Split(' ');
            if (identifiers.FirstOrDefault(identifier => identifier.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong)
                throw new FormatException($"'{file}', line {i + 1}: '{wrong}' is no KEY=VALUE.");
            rows.Add((cells[0], new(cells[1], identifiers)));
        }

        var number = 0;
        foreach (var group in rows.GroupBy(row => row.Text, StringComparer.Ordinal))
            yield return Make(file, ++number, group.Key, [.. group.Select(row => row.Judgement)], archive);
    }

    private static JudgedText Make(string file, int number, string text, IReadOnlyList<LinkJudgement> judgements, TextArchive? archive)
    {
        if (text.Contains(' ', StringComparison.Ordinal))
        {
            var id = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file)}/{number}");
            return new(id, PlainPage.Of(id, null, string.Empty, [text]), judgements);
        }

        if (archive is null) throw new FileNotFoundException($"'{file}' refers to the text '{text}' elsewhere; name the folder of the texts with --texts.");
        var found = archive.Find(text);
        return new(text, PlainPage.Of(text, found.Url, found.Title, found.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)), judgements);
    }
}
