using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Learning.Metadata;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Learning.Grouping;

/// <summary>Makes the choices to learn from: for each group of a document that has candidates, which of them name the same thing.</summary>
internal static class LinkExamples
{
    private const string Set = "redocred";

    /// <summary>The choices of a document.</summary>
    public static IEnumerable<ChoiceExample> Of(ClusterDocument document, Gazetteer gazetteer)
    {
        var groups = EntityGrouper.ByRule(gazetteer, document.Text, document.Mentions);
        var entities = new Dictionary<TextSpan, int>();
        for (var i = 0; i < document.Mentions.Count; i++) entities[document.Mentions[i].Span] = document.Entities[i];
        var named = groups.Select(group => EntityOf(group, entities)).ToList();
        var linker = new NameLinker(gazetteer, document.Text, groups);
        for (var i = 0; i < linker.Count; i++)
        {
            var options = linker.OptionsOf(i);
            if (options.Count == 0) continue;
            bool[] right = [.. options.Select(option => named[option.Candidate] == named[i])];
            yield return new(
                Set, document.Id, [.. options.Select(option => option.Features)], new FeatureSet(), right,
                [.. options.Select(_ => Array.Empty<int>())], 1, right.Contains(true));
        }
    }

    /// <summary>The gold entity that most mentions of a group name, the first of equals.</summary>
    private static int EntityOf(EntityGroup group, Dictionary<TextSpan, int> entities) =>
        group.Mentions.GroupBy(mention => entities[mention.Span]).OrderByDescending(named => named.Count()).ThenBy(named => named.Key).First().Key;
}
