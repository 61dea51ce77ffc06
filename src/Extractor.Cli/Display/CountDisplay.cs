using System.Diagnostics;
using System.Globalization;

namespace Extractor.Cli.Display;

/// <summary>Counts on standard error how far long work has come: in place on a terminal, a line every few seconds elsewhere.</summary>
/// <param name="done">What is done to each, such as <c>evaluated</c>.</param>
/// <param name="total">How many there are.</param>
internal sealed class CountDisplay(string done, int total)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(10);

    private readonly Lock writing = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private TimeSpan next = TimeSpan.Zero;
    private int count;

    /// <summary>One more; may be called from several threads.</summary>
    public void Add()
    {
        lock (writing)
        {
            count++;
            if (watch.Elapsed < next || (next == TimeSpan.Zero && !isTerminal && watch.Elapsed < Elsewhere)) return;
            next = watch.Elapsed + (isTerminal ? OnTerminal : Elsewhere);
            var line = string.Create(CultureInfo.InvariantCulture, $"{done} {count} of {total} pages");
            if (isTerminal) Console.Error.Write("\r" + line);
            else Console.Error.WriteLine(line);
        }
    }

    /// <summary>Clears the line in place.</summary>
    public void Complete()
    {
        if (isTerminal) Console.Error.Write("\r" + new string(' ', 60) + "\r");
    }
}
