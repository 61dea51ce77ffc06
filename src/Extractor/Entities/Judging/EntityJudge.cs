using System.IO.Compression;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Models;
using Extractor.Narrative;

namespace Extractor.Entities.Judging;

/// <summary>
/// Tells of each group of mentions whether it is a thing that an editor would list, and of which type: boosted trees over what the mentions, the name,
/// its places in the text and the page say, calibrated on pages that they were not trained on.
/// </summary>
/// <param name="trees">The probability of a group to be a thing of a type.</param>
/// <param name="calibration">Corrects the sum of a group's probabilities.</param>
/// <param name="plain">Corrects what mentions add up to, for groups that are not judged: products, events and laws.</param>
/// <param name="least">Probability from which a group is told.</param>
internal sealed class EntityJudge(TreeScorer trees, Calibration calibration, Calibration plain, double least)
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "judge";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "trees.br";

    /// <summary>Version of the file's format.</summary>
    public const int FormatVersion = 1;

    /// <summary>Probability from which a product, event or law by its mentions is taken for a person, organisation or place.</summary>
    public const double LeastOfOthers = 0.5;

    /// <summary>Doubt that is left at the least: a sum of probabilities may pass 1.</summary>
    private const double LeastDoubt = 0.001;

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file has another format.</exception>
    public static EntityJudge Load(ModelCatalog models)
    {
        using var stream = new BrotliStream(models.Open(ModelName, FileName), CompressionMode.Decompress);
        return Read(stream);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The uncompressed file.</param>
    /// <exception cref="ModelException">The file has another format or is cut short.</exception>
    public static EntityJudge Read(Stream stream)
    {
        using var file = new BinaryReader(stream);
        try
        {
            if (file.ReadInt32() is var version && version != FormatVersion)
                throw new ModelException($"Model '{ModelName}' has format {version}, this program reads {FormatVersion}; train it again.");
            if (file.ReadString() != string.Join('\n', Enum.GetNames<JudgeFeature>()))
                throw new ModelException($"Model '{ModelName}' weighs other features than this program measures; train it again.");
            return new(
                TreeScorer.Read(file, JudgeTable.Width), new(file.ReadDouble(), file.ReadDouble()), new(file.ReadDouble(), file.ReadDouble()), file.ReadDouble());
        }
        catch (EndOfStreamException exception)
        {
            throw new ModelException($"Model '{ModelName}' is cut short; restore it or train it again.", exception);
        }
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        file.Write(FormatVersion);
        file.Write(string.Join('\n', Enum.GetNames<JudgeFeature>()));
        trees.Write(file);
        foreach (var value in (ReadOnlySpan<double>)[calibration.Slope, calibration.Offset, plain.Slope, plain.Offset, least]) file.Write(value);
    }

    /// <summary>The groups of a page that are things, in their order, and among them the countries that are not told.</summary>
    public IReadOnlyList<JudgedGroup> Judge(AnnotatedArticle article, Gazetteer gazetteer, IReadOnlyList<EntityGroup> groups)
    {
        using var table = JudgeTable.Of(article, gazetteer, groups);
        var judged = Judge(table, trees.Score(table.Values), groups.Count);
        var told = new List<JudgedGroup>(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            var probability = calibration.Of(judged[i].Probability);
            if (JudgeTable.Types.Contains(groups[i].Type) ? probability >= least : probability >= Math.Max(least, LeastOfOthers)) told.Add(new(groups[i], judged[i].Type, probability));
            else if (!JudgeTable.Types.Contains(groups[i].Type)) told.Add(Unjudged(groups[i]));
            else if (groups[i].Country >= 0) told.Add(new(groups[i], EntityType.Place, probability, IsTold: false));
        }

        return told;
    }

    /// <summary>A group that is taken for what its mentions say.</summary>
    public JudgedGroup Unjudged(EntityGroup group) => new(group, group.Type, plain.Of(group.Sum));

    /// <summary>The likeliest type of each group, and the sum of the probabilities of its types.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="scores">The probability of each.</param>
    /// <param name="groups">Number of groups.</param>
    public static (EntityType Type, double Probability)[] Judge(JudgeTable table, double[] scores, int groups)
    {
        var judged = new (EntityType Type, double Probability)[groups];
        var best = new double[groups];
        for (var i = 0; i < scores.Length; i++)
        {
            var (group, type) = table.Rows[i];
            var sum = Math.Min(1 - LeastDoubt, judged[group].Probability + scores[i]);
            judged[group] = (scores[i] > best[group] ? type : judged[group].Type, sum);
            best[group] = Math.Max(best[group], scores[i]);
        }

        return judged;
    }
}
