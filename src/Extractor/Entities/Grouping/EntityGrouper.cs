using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities.Grouping;

/// <summary>
/// Groups mentions into things: by name without legal form, by acronym, by country (<c>Russian</c> is Russia), and persons by their
/// surnames. One look-up per mention, whatever their number.
/// </summary>
internal sealed class EntityGrouper
{
    private readonly Gazetteer gazetteer;
    private readonly string text;
    private readonly PersonGrouper persons;
    private readonly Dictionary<ulong, EntityGroup> byName = [];
    private readonly Dictionary<int, EntityGroup> byCountry = [];
    private readonly Dictionary<ulong, ulong> expansions = [];
    private readonly List<EntityGroup> groups = [];

    private EntityGrouper(Gazetteer gazetteer, string text)
    {
        this.gazetteer = gazetteer;
        this.text = text;
        persons = new(text);
    }

    /// <summary>The groups in the order of their first mention, those of other names for one thing joined by a model.</summary>
    public static IReadOnlyList<EntityGroup> Group(Gazetteer gazetteer, ChoiceModel model, string text, IReadOnlyList<Mention> mentions) =>
        new NameLinker(gazetteer, text, ByRule(gazetteer, text, mentions)).Join(model);

    /// <summary>The groups of names that are the same by rule.</summary>
    public static IReadOnlyList<EntityGroup> ByRule(Gazetteer gazetteer, string text, IReadOnlyList<Mention> mentions)
    {
        var grouper = new EntityGrouper(gazetteer, text);
        grouper.persons.Prepare(mentions.Where(mention => mention.Type == EntityType.Person));
        grouper.NoteAcronyms(mentions);
        foreach (var mention in mentions) grouper.Add(mention);
        return [.. grouper.groups.Concat(grouper.persons.Groups).OrderBy(group => group.Mentions[0].Span.Start)];
    }

    private void Add(Mention mention)
    {
        if (mention.Type == EntityType.Person)
        {
            persons.Add(mention);
            return;
        }

        var words = text.AsSpan(mention.Span.Start, mention.Span.Length);
        var country = mention.Type == EntityType.Place ? gazetteer.NationOf(words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words) : -1;
        if (country >= 0)
        {
            Take(byCountry, country, mention, country);
            return;
        }

        var key = KeyOf(words);
        Take(byName, expansions.GetValueOrDefault(key, key), mention, -1);
    }

    private void Take<TKey>(Dictionary<TKey, EntityGroup> index, TKey key, Mention mention, int country)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var group))
        {
            index[key] = group = new EntityGroup { Country = country };
            groups.Add(group);
        }

        group.Mentions.Add(mention);
    }

    // "World Health Organization (WHO)" in parentheses, and "European Central Bank … ECB" where one name only has these initials.
    private void NoteAcronyms(IReadOnlyList<Mention> mentions)
    {
        var byInitials = new Dictionary<ulong, ulong>();
        Span<char> initials = stackalloc char[16];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Type == EntityType.Person) continue;
            var words = text.AsSpan(mentions[i].Span.Start, mentions[i].Span.Length);
            var key = KeyOf(words);
            if (i + 1 < mentions.Count && IsInParentheses(mentions[i].Span, mentions[i + 1].Span) && mentions[i + 1].Type == mentions[i].Type)
                expansions.TryAdd(KeyOf(text.AsSpan(mentions[i + 1].Span.Start, mentions[i + 1].Span.Length)), key);
            var length = Initials(words, initials);
            if (length < 3) continue;
            var acronym = NameKey.Of(initials[..length]);
            if (byInitials.TryGetValue(acronym, out var other) && other != key) byInitials[acronym] = 0;
            else byInitials[acronym] = key;
        }

        foreach (var (acronym, key) in byInitials)
        {
            if (key != 0 && acronym != key) expansions.TryAdd(acronym, key);
        }
    }

    private bool IsInParentheses(TextSpan name, TextSpan acronym) =>
        acronym.Start - name.End == 2 && text[name.End] == ' ' && text[name.End + 1] == '(' && acronym.End < text.Length && text[acronym.End] == ')'
        && acronym.Length <= 10;

    private static int Initials(ReadOnlySpan<char> words, Span<char> initials)
    {
        var length = 0;
        var opens = true;
        foreach (var c in words)
        {
            if (opens && char.IsUpper(c) && length < initials.Length) initials[length++] = c;
            opens = c is ' ' or '-';
        }

        return length;
    }

    // "Cloudflare, Inc." and "Cloudflare" are one; "The Hague" is not "Hague", but "the Guardian" is "The Guardian".
    private static ulong KeyOf(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("The ", StringComparison.OrdinalIgnoreCase)) words = words[4..];
        for (var cut = words.LastIndexOf(' '); cut > 0; cut = words.LastIndexOf(' '))
        {
            if ((WordRoles.Of(NameKey.Of(words[(cut + 1)..])) & WordRole.OrgSuffix) == 0) break;
            words = words[..cut].TrimEnd(" ,");
        }

        return NameKey.Of(words);
    }
}
