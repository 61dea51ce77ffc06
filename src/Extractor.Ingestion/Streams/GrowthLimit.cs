namespace Extractor.Ingestion.Streams;

/// <summary>What a compressed file may unfold to in all, so that a few bytes do not keep a run busy for days.</summary>
/// <param name="fileLength">Bytes of the file.</param>
/// <param name="maxGrowth">How many times that.</param>
internal sealed class GrowthLimit(long fileLength, int maxGrowth)
{
    private const long Free = 64 << 20;
    private readonly long limit = Math.Max(Free, fileLength > long.MaxValue / maxGrowth ? long.MaxValue : fileLength * maxGrowth);
    private long used;

    /// <summary>Whether all was used up.</summary>
    public bool IsExceeded => used > limit;

    /// <summary>Bytes of the content of a stream, counted.</summary>
    /// <param name="content">The stream.</param>
    public Stream Over(Stream content) => new Counted(content, this);

    private sealed class Counted(Stream content, GrowthLimit growth) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            var read = content.Read(buffer);
            growth.used += read;
            return growth.IsExceeded ? throw new InvalidDataException($"it unfolds to more than {growth.limit} bytes, many times its own size") : read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) content.Dispose();
            base.Dispose(disposing);
        }
    }
}
