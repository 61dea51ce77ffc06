using Extractor.Decoding;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Fetching;
using Extractor.Ingestion.Files;
using Extractor.Ingestion.Sources;
using Extractor.Model;

namespace Extractor.Cli.Extraction;

/// <summary>Where the pages of a run come from, by what a person asked for: files and what they hold, or addresses and what stands there.</summary>
internal sealed class RunSource : IDisposable
{
    private const string Lines = "urls";

    private static readonly Dictionary<string, InputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["page"] = InputFormat.Page, ["warc"] = InputFormat.Warc, ["zip"] = InputFormat.Zip, ["tar"] = InputFormat.Tar, ["jsonl"] = InputFormat.JsonLines,
    };

    private static readonly Dictionary<string, AddressKind> Kinds = new(StringComparer.Ordinal)
    {
        ["page"] = AddressKind.Page, ["feed"] = AddressKind.Feed, ["sitemap"] = AddressKind.Sitemap,
    };

    private readonly PageFetcher? fetcher;
    private readonly Func<long?> count;
    private readonly int? limit;

    private RunSource(IPageSource pages, Func<long?> count, int? limit, PageFetcher? fetcher)
    {
        Pages = limit is { } most ? new LimitedSource(pages, most) : pages;
        (this.count, this.limit, this.fetcher) = (count, limit, fetcher);
    }

    /// <summary>Words for what the inputs hold.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Formats.Keys.Union(Kinds.Keys), Lines];

    /// <summary>The pages.</summary>
    public IPageSource Pages { get; }

    /// <summary>How many pages there are; null where only reading all of them would tell.</summary>
    public long? Count() => count() is { } pages ? Math.Min(limit ?? long.MaxValue, pages) : limit;

    /// <summary>Opens what was asked for.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="outputs">Files that the run writes itself and does not read.</param>
    /// <exception cref="ArgumentException">The inputs do not go together.</exception>
    /// <exception cref="IOException">An input is not there.</exception>
    public static RunSource Open(ExtractRequest request, IEnumerable<string> outputs)
    {
        var addresses = request.Inputs.Where(IsAddress).ToList();
        if (addresses.Count > 0 && addresses.Count < request.Inputs.Count) throw new ArgumentException("Files and addresses cannot be read in one run; do one after the other.");
        if (request.From == Lines && addresses.Count == 0) return OfAddresses(request, request.Inputs.SelectMany(LinesOf), AddressKind.Page);
        if (addresses.Count > 0) return OfAddresses(request, addresses, request.From is null ? AddressKind.Page : Word(Kinds, request.From, "addresses"));
        return OfFiles(request, InputRoot.Of(request.Inputs, outputs));
    }

    /// <inheritdoc/>
    public void Dispose() => fetcher?.Dispose();

    private static RunSource OfFiles(ExtractRequest request, InputRoot root)
    {
        var options = new SourceOptions
        {
            MaxBytes = new DecodingOptions().MaxBytes,
            Format = request.From is { } from ? Word(Formats, from, "files") : null,
            Columns = request.Columns is { } columns ? TableColumns.Parse(columns) : new(),
        };
        if (options.Format == InputFormat.Zip && request.Inputs.Contains(FoundFile.StandardInput))
            throw new ArgumentException("A zip archive has its directory at its end, so it cannot be read from standard input; name a file.");
        var source = new FileSource(root, options);
        return new(source, Files, request.Limit, null);

        long? Files()
        {
            var files = 0L;
            foreach (var found in root.Inputs.SelectMany(input => input()))
            {
                if (!source.HoldsOnePage(found)) return null;
                files++;
            }

            return files;
        }
    }

    private static RunSource OfAddresses(ExtractRequest request, IEnumerable<string> addresses, AddressKind kind)
    {
        var options = new FetchOptions { MaxBytes = new DecodingOptions().MaxBytes, AllowedHosts = request.AllowedHosts };
        if (request.UserAgent is { } agent) options = options with { UserAgent = agent };
        if (request.Delay is { } delay) options = options with { HostDelay = delay };
        var fetcher = new PageFetcher(options);
        return new(new AddressSource(addresses, kind, fetcher, options), () => null, request.Limit, fetcher);
    }

    private static bool IsAddress(string input) =>
        input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> LinesOf(string file)
    {
        if (file != FoundFile.StandardInput && !File.Exists(file)) throw new FileNotFoundException($"There is no file '{file}'.", file);
        var lines = file == FoundFile.StandardInput ? Console.In : new StreamReader(file);
        using (lines)
        {
            while (lines.ReadLine() is { } line)
            {
                if (line.Trim() is { Length: > 0 } address && address[0] != '#') yield return address;
            }
        }
    }

    private static T Word<T>(Dictionary<string, T> words, string word, string inputs) =>
        words.TryGetValue(word, out var found) ? found : throw new ArgumentException($"'--from {word}' is not about {inputs}; there it may be {string.Join(", ", words.Keys)}.");
}
