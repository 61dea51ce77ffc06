using System.Text;
using Extractor.Model;

namespace Extractor.Tests;

public sealed class ProfilePipelineTests
{
    private const string Html = "<html><body><article><h1>Port opens</h1><p>The port of Oslo opened a new quay on Monday, the city said in a statement.</p></article></body></html>";

    [Fact]
    public void Refuses_an_annotator_whose_needs_no_other_gives()
    {
        var builder = new ProfilePipelineBuilder().Add(new Plugged([typeof(UnknownLayer)]));
        Assert.Contains(nameof(UnknownLayer), Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_two_annotators_for_one_layer()
    {
        var builder = new ProfilePipelineBuilder().Add(new Plugged([])).Add(new Plugged([]));
        Assert.Throws<ArgumentException>(builder.Build);
    }

    [Fact]
    public void Keeps_the_record_where_a_stage_breaks_and_says_so()
    {
        var pipeline = new ProfilePipelineBuilder().Add(new Plugged([], _ => throw new FormatException("boom"))).Build();
        var record = pipeline.Process(Page(Html)).Record;
        Assert.Contains(record!.Diagnostics, note => note is { Code: "pipeline.stage-degraded", Stage: "Plugged" } && note.Message.Contains("boom", StringComparison.Ordinal));
    }

    [Fact]
    public void Fails_a_page_that_takes_too_long()
    {
        var builder = new ProfilePipelineBuilder { Options = new ExtractorOptions { Timeout = TimeSpan.FromMilliseconds(1) } };
        var pipeline = builder.Add(new Plugged([], token =>
        {
            token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            token.ThrowIfCancellationRequested();
        })).Build();
        Assert.Equal(FailureCodes.Timeout, pipeline.Process(Page(Html)).Failure?.Code);
    }

    [Fact]
    public void Hands_a_cancellation_of_the_caller_on()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new ProfilePipelineBuilder().Build().Process(Page(Html), stop.Token));
    }

    [Fact]
    public void Refuses_options_out_of_range()
    {
        var builder = new ProfilePipelineBuilder { Options = new ExtractorOptions { Timeout = TimeSpan.Zero } };
        Assert.Contains("Timeout", Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_other_options_by_another_hash()
    {
        var usual = new ProfilePipelineBuilder().Build().Info.ConfigSha256;
        var other = new ProfilePipelineBuilder { Options = new ExtractorOptions { Timeout = TimeSpan.FromSeconds(7) } }.Build().Info.ConfigSha256;
        Assert.NotEqual(usual, other);
        Assert.Equal(usual, new ProfilePipelineBuilder().Build().Info.ConfigSha256);
    }

    [Fact]
    public void Gives_pages_with_the_same_address_the_same_id()
    {
        var pipeline = new ProfilePipelineBuilder().Build();
        const string head = "<head><link rel=canonical href='https://example.org/port'></head>";
        var first = pipeline.Process(Page(head + Html)).Record!;
        var second = pipeline.Process(Page(head + Html.Replace("Monday", "Tuesday", StringComparison.Ordinal))).Record!;
        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.Source.ContentSha256, second.Source.ContentSha256);
    }

    private static RawPage Page(string html) => new() { Path = "page.html", Content = Encoding.UTF8.GetBytes(html), MediaType = "text/html" };

    private sealed record PluggedLayer : AnnotationLayer;

    private sealed record UnknownLayer : AnnotationLayer;

    private sealed class Plugged(IReadOnlyList<Type> needs, Action<CancellationToken>? work = null) : IAnnotator
    {
        public string Name => "Plugged";

        public IReadOnlyList<Type> Needs => needs;

        public AnnotationLayer Empty { get; } = new PluggedLayer();

        public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
        {
            work?.Invoke(cancellationToken);
            return Empty;
        }
    }
}
