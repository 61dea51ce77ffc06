namespace Extractor.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>All well.</summary>
    public const int Success = 0;

    /// <summary>Some pages failed, or some spans are not grounded.</summary>
    public const int SomeFailed = 1;

    /// <summary>The words typed, the set-up or the output are at fault; nothing can be relied on.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by the person or system, as shells have it for an interrupt.</summary>
    public const int Interrupted = 130;
}
