using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places.Focus;

/// <summary>Gathers what a text says of countries: by places, by organisations that are a country's own, by people whom it introduces by a country.</summary>
internal sealed class FocusReader(Gazetteer gazetteer)
{
    /// <summary>Longest text between a country and the person introduced by it: <c>Russian </c>Foreign Minister<c> Sergey Lavrov</c>.</summary>
    private const int LongestIntroduction = 45;

    /// <summary>What a region counts against a country of the same salience: a story on Europe may still be about one country. Set by hand.</summary>
    private const double RegionFactor = 0.3;

    /// <summary>Mentions of an entity that are looked at in the title.</summary>
    private const int MostForms = 8;

    private readonly NamesInNames names = new(gazetteer);

    /// <summary>The countries of a text.</summary>
    /// <param name="article">The text with its entities.</param>
    /// <param name="choices">What its places stand for.</param>
    /// <param name="home">Index of the country that its publisher writes for; -1 where nothing tells.</param>
    public TextCountries Read(AnnotatedArticle article, IReadOnlyList<PlaceChoice> choices, int home)
    {
        var text = new Gathering(gazetteer, article);
        foreach (var choice in choices)
        {
            if (!choice.IsCountryTold) continue;
            if (choice.Place.Country >= 0) text.AddPlace(choice);
            else if (choice.Place.Sense.Kind == SenseKind.Region) text.AddRegion(choice);
        }

        var entities = article.Get<EntityLayer>().Entities;
        foreach (var entity in entities)
        {
            if (entity.Type != EntityType.Organization) continue;
            if (OrganizationNation.Of(gazetteer, entity) is >= 0 and var country) text.AddOrganization(entity, country, CountryRoute.Organization);
            else if (names.SeatOf(entity.Name) is >= 0 and var seat) text.AddOrganization(entity, seat, CountryRoute.Seat);
        }

        text.AddPeople(entities);
        foreach (var country in names.CountriesOf(article.Article.Metadata.Title?.Value)) text.Note(country).IsInTitle = true;
        text.Note(home);
        return new TextCountries
        {
            Countries = [.. text.Countries.Values],
            Regions = text.RegionShares(),
            Home = home,
            Sentences = text.StorySentences,
            NamingSentences = text.Naming.Count,
            Kind = article.Article.Kind,
        };
    }

    private sealed class Gathering(Gazetteer gazetteer, AnnotatedArticle article)
    {
        private readonly TextLayer layer = article.Get<TextLayer>();
        private readonly string title = article.Article.Metadata.Title?.Value ?? string.Empty;
        private readonly string? first = article.Get<EntityLayer>().Entities is [var top, ..] ? top.Id : null;
        private readonly Dictionary<int, int> countryEnds = [];
        private readonly int[] order = OrderOf(article);
        private readonly SortedDictionary<int, (double Weight, List<TextSpan> Evidence)> regions = [];

        public SortedDictionary<int, CountryEvidence> Countries { get; } = [];

        public HashSet<int> Naming { get; } = [];

        public int StorySentences => Math.Max(1, order[^1]);

        public CountryEvidence Note(int country)
        {
            if (country < 0) return new(country);
            if (!Countries.TryGetValue(country, out var evidence)) Countries[country] = evidence = new(country);
            return evidence;
        }

        public void AddPlace(PlaceChoice choice)
        {
            var country = choice.Place.Country;
            var kind = choice.Place.Sense.Kind;
            Add(choice.Entity, country, choice.CountryShare, mention => kind switch
            {
                SenseKind.Country when !gazetteer.IsCountryName(mention.Text) => CountryRoute.People,
                SenseKind.Country => CountryRoute.Name,
                SenseKind.Government => CountryRoute.Government,
                _ => CountryRoute.Place,
            });
            if (kind != SenseKind.Country) return;
            foreach (var mention in choice.Entity.Mentions) countryEnds[mention.End] = country;
        }

        public void AddRegion(PlaceChoice choice)
        {
            if (!regions.TryGetValue(choice.Place.Sense.Index, out var region)) region = (0, []);
            region.Evidence.AddRange(choice.Entity.Mentions.Select(mention => new TextSpan(mention.Start, mention.End)).Where(span => !article.Article.IsApparatus(span)));
            regions[choice.Place.Sense.Index] = (region.Weight + (choice.Entity.Salience * RegionFactor), region.Evidence);
        }

        public SortedDictionary<int, (double Share, IReadOnlyList<TextSpan> Evidence)> RegionShares()
        {
            var shares = new SortedDictionary<int, (double Share, IReadOnlyList<TextSpan> Evidence)>();
            var total = Countries.Values.Sum(country => country.Salience) + regions.Values.Sum(region => region.Weight);
            foreach (var (index, (weight, evidence)) in regions) shares[index] = (total > 0 ? weight / total : 0, evidence);
            return shares;
        }

        public void AddOrganization(Entity entity, int country, CountryRoute route) => Add(entity, country, 1, _ => route);

        public void AddPeople(IReadOnlyList<Entity> entities)
        {
            foreach (var entity in entities)
            {
                if (entity.Type == EntityType.Person && IntroducedBy(entity) is >= 0 and var country) Add(entity, country, 1, _ => CountryRoute.Person);
            }
        }

        private void Add(Entity entity, int country, double probability, Func<EntityMention, CountryRoute> routeOf)
        {
            CountryEvidence? evidence = null;
            foreach (var mention in entity.Mentions)
            {
                var span = new TextSpan(mention.Start, mention.End);
                var sentence = layer.SentenceAt(mention.Start);
                if (sentence < 0 || article.Article.IsApparatus(span)) continue;
                var number = order[sentence];
                evidence ??= Note(country);
                evidence.Add(routeOf(mention), span, number, probability, article.Article.Blocks[layer.Sentences[sentence].Block].Kind == BlockKind.Heading);
                Naming.Add(number);
            }

            if (evidence is null) return;
            evidence.Add(entity, probability, entity.Id == first);
            evidence.IsInTitle = evidence.IsInTitle || IsInTitle(entity.Name) || entity.Aliases.Take(MostForms).Any(IsInTitle);
        }

        // Number of the story's sentences before each sentence, and of all of them last: the page's apparatus does not count.
        private static int[] OrderOf(AnnotatedArticle article)
        {
            var sentences = article.Get<TextLayer>().Sentences;
            var order = new int[sentences.Count + 1];
            for (var i = 0; i < sentences.Count; i++) order[i + 1] = order[i] + (article.Article.IsApparatus(sentences[i].Span) ? 0 : 1);
            return order;
        }

        private bool IsInTitle(string name)
        {
            for (var at = title.IndexOf(name, StringComparison.Ordinal); at >= 0; at = title.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !char.IsLetterOrDigit(title[at - 1])) && (at + name.Length == title.Length || !char.IsLetterOrDigit(title[at + name.Length]))) return true;
            }

            return false;
        }

        // Words without a sign between the country and the name are an office.
        private int IntroducedBy(Entity person)
        {
            foreach (var mention in person.Mentions.Take(MostForms))
            {
                var least = Math.Max(0, mention.Start - LongestIntroduction);
                for (var at = mention.Start; at > least; at--)
                {
                    if (countryEnds.TryGetValue(at, out var country)) return country;
                    if (at < mention.Start && article.Text[at] is not (' ' or '-' or '’' or '\'') && !char.IsLetter(article.Text[at])) break;
                }
            }

            return -1;
        }
    }
}
