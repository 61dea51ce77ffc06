using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Streams;
using Extractor.Model;

namespace Extractor.Ingestion.Warc;

/// <summary>
/// Pages of a WARC file: responses with status 200 and resources, where their media type is that of a page. Requests, metadata, revisits, other
/// responses and other types are no pages and are passed over. A page's path adds the offset of its record.
/// </summary>
/// <param name="options">How to read.</param>
internal sealed class WarcContainer(SourceOptions options) : IPageContainer
{
    private const int Ok = 200;
    private readonly MemberReader members = new(options.MaxBytes);

    /// <inheritdoc/>
    public IEnumerable<SourcedPage> Read(Stream stream, string path)
    {
        using var reader = new WarcReader(stream);
        while (reader.Next() is { } item)
        {
            var place = $"{path}#{item.Place}";
            if (item.Record is null) yield return MemberReader.Damaged(place, item.Damage!);
            else if (Page(reader, item.Record, place) is { } page) yield return page;
        }
    }

    private SourcedPage? Page(WarcReader reader, WarcRecord record, string place)
    {
        if (record.IsContinuation) return null;
        try
        {
            return record.Type.ToUpperInvariant() switch
            {
                "RESPONSE" when record.ContentType is "application/http" or "" => Response(record, place),
                "RESOURCE" => Resource(record, place),
                _ => null,
            };
        }
        catch (InvalidDataException exception)
        {
            reader.Abandon();
            return MemberReader.Damaged(place, exception.Message);
        }
    }

    private SourcedPage? Response(WarcRecord record, string place)
    {
        var response = HttpResponse.Read(record.Block);
        var type = ContentTypeField.Of(response.Fields.GetValueOrDefault("Content-Type", string.Empty));
        if (response.Status != Ok || !type.IsPage) return null;
        return response.ReadBody(options.MaxBytes) is { } body ? Page(record, place, body, type) : members.TooLarge(place);
    }

    private SourcedPage? Resource(WarcRecord record, string place)
    {
        var type = ContentTypeField.Of(record.Fields.GetValueOrDefault("Content-Type", string.Empty));
        if (!type.IsPage || type.Name.Length == 0) return null;
        return BoundedContent.Read(record.Block, options.MaxBytes) is { } body ? Page(record, place, body, type) : members.TooLarge(place);
    }

    private static SourcedPage Page(WarcRecord record, string place, ReadOnlyMemory<byte> body, ContentTypeField type) => new(
        new RawPage
        {
            Path = place,
            Content = body,
            Url = record.TargetUri,
            RetrievedAt = record.Date,
            MediaType = type.Name.Length == 0 ? null : type.Name,
            HeaderCharset = type.Charset,
        },
        null);
}
