namespace Extractor.Learning.Reports;

/// <summary>Where the data of a report stands.</summary>
/// <param name="Corpus">Folder that holds <c>annotations</c> and <c>duplicates</c>.</param>
/// <param name="Data">Folder of the open sets, which holds <c>pages</c>, <c>entities</c>, <c>places</c> and more; null where there is none.</param>
public sealed record ReportFolders(string Corpus, string? Data)
{
    /// <summary>What stands for the folder of open sets in the name of a file where there is none.</summary>
    private const string Unnamed = "DATA";

    /// <summary>A file or folder of the corpus.</summary>
    /// <param name="names">The names below it.</param>
    public string InCorpus(params string[] names) => Path.Combine([Corpus, .. names]);

    /// <summary>A file or folder of the open sets.</summary>
    /// <param name="names">The names below it.</param>
    public string InData(params string[] names) => Path.Combine([Data ?? Unnamed, .. names]);

    /// <summary>Whether a file or folder is there.</summary>
    /// <param name="path">By <see cref="InCorpus"/> or <see cref="InData"/>.</param>
    public bool Has(string path) => (Data is not null || !path.StartsWith(Unnamed, StringComparison.Ordinal)) && Path.Exists(path);
}
