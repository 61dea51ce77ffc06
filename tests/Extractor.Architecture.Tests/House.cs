using System.Runtime.CompilerServices;

namespace Extractor.Architecture.Tests;

/// <summary>Where the house stands on the disk.</summary>
internal static class House
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(This())!, "..", ".."));

    private static string This([CallerFilePath] string path = "") => path;
}
