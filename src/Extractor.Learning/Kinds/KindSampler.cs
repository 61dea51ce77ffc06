using Extractor.Layout;

namespace Extractor.Learning.Kinds;

/// <summary>Makes the samples: of every page, and of every page whose text a person marked twice more: with nothing in its place, and with teasers.</summary>
/// <param name="options">Where the pages are, and their weights.</param>
internal sealed class KindSampler(KindTrainingOptions options)
{
    /// <summary>Words of a teaser.</summary>
    private const int OpeningWords = 22;

    private readonly KindReader reader = new(KindModel.Read(Stream.Null, Stream.Null));

    /// <summary>The samples in the order of the data.</summary>
    public IReadOnlyList<KindSample> Read(CancellationToken cancellationToken)
    {
        var samples = new List<KindSample>();
        var marked = new List<KindExample>();
        var teasers = new List<(string Title, string Opening)>();
        var data = new KindData(options.DataFolder, options.AnnotationFolder);
        foreach (var example in data.Read().Concat(data.Abstracts(options.Abstracts)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Read(example.Page, cancellationToken) is not { } whole) continue;
            samples.Add(Of(example, whole, example.IsBare ? [] : ListingFeatureReader.Read(whole.Shape), isListing: false));
            if (example.Body is not { Length: > 0 } body || KindFeatureReader.TitleOf(whole) is not { } title) continue;
            marked.Add(example);
            teasers.Add((title, string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(OpeningWords))));
        }

        for (var i = 0; i < marked.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var instead in new[] { string.Empty, SectionFront.Of(teasers, i) })
            {
                if (reader.ReadWith(marked[i].Page, marked[i].Body!, keepsTitle: i % 2 == 0, instead, cancellationToken) is { } front)
                    samples.Add(Of(marked[i], front, ListingFeatureReader.Read(front.Shape), isListing: true));
            }
        }

        return samples;
    }

    private KindSample Of(KindExample example, KindEvidence evidence, float[] listing, bool isListing) => new(
        example.Id, example.Group, isListing ? null : example.Kind, isListing ? [] : KindFeatureReader.Read(evidence),
        KindFeatureReader.TitleOf(evidence), isListing ? string.Empty : evidence.Text.Text, listing, isListing ? 0 : DeclaredOdds(evidence), isListing, example.IsRead, example.IsBare ? options.BareTextWeight : 1);

    private static double DeclaredOdds(KindEvidence evidence) =>
        NoticeJudge.Judge(evidence, CancellationToken.None).Points >= NoticeJudge.FewestPoints ? double.PositiveInfinity : ListingJudge.DeclaredOdds(evidence);
}
