using System.Globalization;
using System.Text;
using Extractor.Ingestion.Streams;
using Extractor.Model;
using Newtonsoft.Json;

namespace Extractor.Ingestion.Containers;

/// <summary>Pages of lines of JSON objects. A page's path adds the offset of its line.</summary>
/// <param name="options">How to read.</param>
internal sealed class JsonLinesContainer(SourceOptions options) : IPageContainer
{
    /// <summary>A sign of a page takes up to six bytes in JSON (<c>\u0041</c>).</summary>
    private const int EscapeLength = 6;
    private const int DeepestNesting = 64;

    /// <inheritdoc/>
    public IEnumerable<SourcedPage> Read(Stream stream, string path)
    {
        var input = new LineInput();
        input.Open(stream);
        var members = new MemberReader(options.MaxBytes);
        var longest = (int)Math.Min(Array.MaxLength - 1L, (long)options.MaxBytes * EscapeLength);
        while (input.Peek() >= 0)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}#{input.Offset}");
            if (input.ReadLine(longest) is not { } line) yield return members.TooLarge(place);
            else if (!line.Span.Trim(" \t\r\n\uFEFF"u8).IsEmpty) yield return Page(line, place, members);
        }
    }

    private SourcedPage Page(ReadOnlyMemory<byte> line, string place, MemberReader members)
    {
        string? html = null, url = null, date = null;
        try
        {
            using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(line.Span))) { DateParseHandling = DateParseHandling.None, MaxDepth = DeepestNesting };
            if (!reader.Read() || reader.TokenType != JsonToken.StartObject) return MemberReader.Damaged(place, "the line is no JSON object");
            while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
            {
                var name = (string)reader.Value!;
                if (Is(name, options.Columns.Markup)) html = reader.ReadAsString();
                else if (Is(name, options.Columns.Url)) url = reader.ReadAsString();
                else if (Is(name, options.Columns.Date)) date = reader.ReadAsString();
                else reader.Skip();
            }
        }
        catch (JsonException exception)
        {
            return MemberReader.Damaged(place, $"the line is no JSON object ({exception.Message})");
        }

        if (html is null) return MemberReader.Damaged(place, $"its column '{options.Columns.Markup}' holds no text");
        var content = Encoding.UTF8.GetBytes(html);
        if (content.Length > options.MaxBytes) return members.TooLarge(place);
        return new(new RawPage { Path = place, Content = content, Url = url, RetrievedAt = DateOf(date), MediaType = "text/html", HeaderCharset = "utf-8" }, null);
    }

    private static bool Is(string name, string column) => name.Equals(column, StringComparison.OrdinalIgnoreCase);

    private static DateTimeOffset? DateOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;
}
