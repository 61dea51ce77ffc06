using Extractor.Rules;

namespace Extractor.Cli.Rules;

/// <summary>Rule files of the disk.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Folder">Folder that the names of the files are relative to.</param>
internal sealed record RuleFolder(SiteRules Rules, string Folder)
{
    /// <summary>Largest rule file; one of a hundred sites has a tenth of it.</summary>
    private const long MaxBytes = 4 << 20;

    /// <summary>Reads a rule file, or all files of a folder that end in <c>.json</c>.</summary>
    /// <param name="path">The file or folder.</param>
    /// <exception cref="FileNotFoundException">There is no such file, or the folder has none.</exception>
    /// <exception cref="RuleException">A file cannot be used.</exception>
    public static RuleFolder Load(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full)) return new(SiteRules.Read([Read(full, Path.GetFileName(full))]), Path.GetDirectoryName(full)!);
        if (!Directory.Exists(full)) throw new FileNotFoundException($"There is no rule file or folder '{path}'.", path);
        string[] files = [.. Directory.GetFiles(full, "*.json").Order(StringComparer.Ordinal)];
        return files.Length > 0
            ? new(SiteRules.Read(files.Select(file => Read(file, Path.GetFileName(file)))), full)
            : throw new FileNotFoundException($"Folder '{path}' has no rule file; rule files end in .json.", path);
    }

    /// <summary>Absolute path of the page of a test.</summary>
    public string PageOf(RuleTest test) => Path.GetFullPath(Path.Combine(Folder, Path.GetDirectoryName(test.File) ?? string.Empty, test.Page));

    private static RuleText Read(string file, string name) => new FileInfo(file).Length <= MaxBytes
        ? new(name, File.ReadAllText(file))
        : throw new RuleException($"{name}: the file has more than {MaxBytes} bytes; split it.");
}
