using System.Security.Cryptography;
using Extractor.Entities.Labelling;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Entities;

/// <summary>Induces classes of words and their use of capitals from open text, and writes them with their card. The same text gives the same bytes.</summary>
public static class WordTrainer
{
    private const ulong Seed = 7;

    /// <summary>Trains and writes the lexicon.</summary>
    /// <param name="options">What to read and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Numbers of tokens and words.</returns>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    public static IReadOnlyDictionary<string, double> Train(WordTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("counting words");
        var words = new WordCounts(options.Fewest);
        Read(options, words.Count, cancellationToken);
        words.Freeze(options.ContextWords);
        progress?.Report(FormattableString.Invariant($"counting surroundings of {words.Kept} words among {words.Tokens} tokens"));
        Read(options, words.CountContexts, cancellationToken);
        progress?.Report("reducing");
        var vectors = words.Associations().Reduce(options.Dimensions, new SplitMix(Seed));
        for (var i = 0; i < words.Kept; i++) WordClusters.Normalize(vectors.AsSpan(i * options.Dimensions, options.Dimensions));
        progress?.Report("gathering classes");
        var fine = WordClusters.Of(vectors, options.Dimensions, WordClass.FineCount);
        var middle = WordClusters.Of(vectors, options.Dimensions, WordClass.MiddleCount);
        var coarse = WordClusters.Of(vectors, options.Dimensions, WordClass.CoarseCount);
        var entries = new SortedDictionary<uint, uint>();
        for (var i = 0; i < words.Kept; i++)
            entries.TryAdd(WordLexicon.KeyOf(words.HashOf(i)), new WordClass(fine[i], middle[i], coarse[i], words.CapitalStep(i)).Packed);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["tokens"] = words.Tokens, ["words"] = words.Kept };
        Write(options, WordLexicon.Write([.. entries.Select(pair => (pair.Key, pair.Value))]), scores);
        return scores;
    }

    private static void Read(WordTrainingOptions options, Action<string, IReadOnlyList<TextSpan>> read, CancellationToken cancellationToken) =>
        RawTexts.Read(options.Folders.Select(folder => Path.Combine(options.DataFolder, folder)), read, cancellationToken);

    private static void Write(WordTrainingOptions options, byte[] bytes, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        File.WriteAllBytes(Path.Combine(folder.FullName, WordLexicon.FileName), bytes);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal) { [WordLexicon.FileName] = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(
            Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(WordCard.Of(folder.Name, scores, hashes), settings).ReplaceLineEndings("\n") + "\n");
    }
}
