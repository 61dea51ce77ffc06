using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;
using Extractor.Entities.Recognition;

namespace Extractor.Learning.Entities;

/// <summary>Brings the names of a set to one understanding: types, titles, nationalities, hyphens.</summary>
/// <param name="gazetteer">Knows nationalities.</param>
/// <param name="cutsHyphens">Whether words are cut at their hyphens.</param>
internal sealed class GoldMapper(Gazetteer gazetteer, bool cutsHyphens)
{
    /// <summary>Type of what a set labels and the labeller may take for nothing or for another name.</summary>
    public const string Unknown = "?";

    private const string NoName = "-", Other = "other", Place = "place", Person = "person";

    /// <summary>Sets whose names include titles, determiners and possessives, and whose mentions need not be names.</summary>
    private static readonly string[] Titled = ["re3d"];

    private static readonly Lazy<Dictionary<(string Set, string Type), string>> Types = new(ReadTypes);

    /// <summary>The document under the one understanding.</summary>
    public GoldDocument Map(GoldDocument document)
    {
        var names = new List<GoldSpan>(document.Names.Count);
        foreach (var name in document.Names)
        {
            var type = TypeOf(document.Set, name.Type);
            if (type == NoName) continue;
            if (type == Place && document.Set == "redocred" && IsDemonym(document.Text, name)) type = Other;
            var mapped = name with { Type = type };
            names.Add(Titled.Contains(document.Set) && type != Unknown ? WithoutTitle(document.Text, mapped) : mapped);
        }

        if (!cutsHyphens) return document with { Names = names };
        var text = HyphenCutter.Cut(document.Text, out var starts);
        return document with { Text = text, Names = [.. names.Select(name => new GoldSpan(starts[name.First], starts[name.Last + 1] - 1, name.Type))] };
    }

    /// <summary>The type that a set's type is.</summary>
    public static string TypeOf(string set, string type) =>
        Types.Value.TryGetValue((set, type), out var mapped) || Types.Value.TryGetValue(("*", type.ToUpperInvariant()), out mapped) ? mapped : type;

    private bool IsDemonym(TokenizedText text, GoldSpan name) =>
        name.First == name.Last && (NameSenses.Of(gazetteer, NameKey.Of(text[name.First]), inCapitals: false) & NameSenses.Demonym) != 0;

    // "the Foreign Secretary Boris Johnson 's" becomes "Boris Johnson"; "We" and "30 Britons" become no name that the set knows of.
    private static GoldSpan WithoutTitle(TokenizedText text, GoldSpan name)
    {
        int first = name.First, last = name.Last;
        while (last > first && (text[last] is "'s" or "’s" or "'" or "’" || char.IsPunctuation(text[last][0]) && text[last] is not ".")) last--;
        while (first < last && !char.IsUpper(text[first][0])) first++;
        if (text[first] is "The" && first < last) first++;
        if (name.Type == Person)
        {
            for (var i = last; i > first; i--)
            {
                if (IsTitle(text[i - 1]) || !char.IsLetter(text[i - 1][0]) && text[i - 1] is not ("." or "-") || char.IsLower(text[i - 1][0]) && text[i - 1].Length > 3)
                {
                    first = i;
                    break;
                }
            }

            if (text[first] is "." && first < last) first++;
            if (IsTitle(text[first])) return name with { Type = Unknown };
        }

        var isName = char.IsUpper(text[first][0]) && char.IsUpper(text[last][0]) && text[first] is not ("I" or "We" or "They" or "He" or "She" or "It" or "You" or "Ministers");
        return isName || text[last] is "." ? new(first, last, name.Type) : name with { Type = Unknown };
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        (WordRoles.Of(NameKey.Of(word)) & (WordRole.Title | WordRole.TitleModifier)) != 0 || word is "MR" or "Mr" or "Army" or "Envoy" or "spokesman" or "spokesperson";

    private static Dictionary<(string Set, string Type), string> ReadTypes()
    {
        var types = new Dictionary<(string, string), string>();
        using var stream = typeof(GoldMapper).Assembly.GetManifestResourceStream("data/Entities/entity-types.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            types[(columns[0], columns[1])] = columns[2];
        }

        return types;
    }
}
