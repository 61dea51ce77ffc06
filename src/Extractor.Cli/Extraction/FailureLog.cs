using Extractor.Cli.Display;
using Extractor.Model;
using Extractor.Storage.Files;
using Newtonsoft.Json;

namespace Extractor.Cli.Extraction;

/// <summary>Where failures go: <c>FILE.failures.jsonl</c> beside the output, and a line each on standard error.</summary>
internal sealed class FailureLog(string? path, TextWriter errors) : IAsyncDisposable
{
    /// <summary>Failures printed one by one; beyond it the file or the count must do.</summary>
    private const int Printed = 20;

    private OutputFile? file;
    private int count;

    /// <summary>Takes one failure.</summary>
    public void Write(Failure failure)
    {
        if (++count <= Printed) errors.WriteLine(SafeText.Line($"failed: {failure.Path}: {failure.Code}: {failure.Message}"));
        else if (count == Printed + 1) errors.WriteLine(path is null ? "failed: more pages" : $"failed: more pages; see {path}");
        if (path is null) return;
        file ??= new OutputFile(path);
        using var writer = new JsonTextWriter(file.Writer) { CloseOutput = false };
        writer.WriteStartObject();
        Member("code", failure.Code);
        Member("message", failure.Message);
        Member("path", failure.Path);
        Member("stage", failure.Stage);
        writer.WriteEndObject();
        writer.Flush();
        file.Writer.Write('\n');

        void Member(string name, string value)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }

    /// <summary>Lets the file appear, or removes that of an earlier run where nothing failed.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (file is not null) await file.CompleteAsync(cancellationToken).ConfigureAwait(false);
        else if (path is not null) File.Delete(path);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (file is not null) await file.DisposeAsync().ConfigureAwait(false);
    }
}
