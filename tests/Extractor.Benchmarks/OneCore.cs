using System.Diagnostics;

namespace Extractor.Benchmarks;

/// <summary>Binds the measuring thread to one core, so that a change of cores disturbs no measurement.</summary>
internal static class OneCore
{
    /// <summary>Binds to the first core that the process may use, where the system can.</summary>
    public static void Bind()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return;
        using var process = Process.GetCurrentProcess();
        process.ProcessorAffinity &= -process.ProcessorAffinity;
    }
}
