using System.Security.Cryptography;
using System.Text;
using Extractor.Assessment;
using Extractor.Assessment.Calibrating;
using Extractor.Assessment.Judging;
using Extractor.Entities;
using Extractor.Entities.Gazetteers.Own;
using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Entities.Labelling;
using Extractor.Entities.Links;
using Extractor.Entities.Salience;
using Extractor.KeyPoints;
using Extractor.Language;
using Extractor.Layout;
using Extractor.Metadata;
using Extractor.Metadata.Ranking;
using Extractor.Model;
using Extractor.Models;
using Extractor.Narrative;
using Extractor.Places;
using Extractor.Places.Focus;
using Extractor.Rules;
using Extractor.Topics;
using Newtonsoft.Json;

namespace Extractor;

/// <summary>Collects options, models and annotators, checks their order once, and freezes them into a <see cref="ProfilePipeline"/>.</summary>
public sealed class ProfilePipelineBuilder
{
    private readonly List<IAnnotator> added = [];

    /// <summary>All that may be set; the defaults need nothing.</summary>
    public ExtractorOptions Options { get; set; } = new();

    /// <summary>The models; null for those that ship inside this assembly.</summary>
    public ModelCatalog? Models { get; set; }

    /// <summary>Rules for single sites, which overrule what is learned; null for none.</summary>
    public SiteRules? Rules { get; set; }

    /// <summary>Names of the user's own, which stand over those that ship; null for none.</summary>
    public UserGazetteer? Gazetteer { get; set; }

    /// <summary>Topics of the user's own taxonomy, told in place of the IPTC Media Topics; null for those.</summary>
    public TopicSet? Topics { get; set; }

    /// <summary>The clock for time limits.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>The calibration of confidences; null for the one among the models.</summary>
    internal ConfidenceModel? Confidence { get; set; }

    /// <summary>Adds an annotator after the built-in ones.</summary>
    /// <param name="annotator">The annotator; it must be thread-safe.</param>
    public ProfilePipelineBuilder Add(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        added.Add(annotator);
        return this;
    }

    /// <summary>Checks and freezes the pipeline.</summary>
    /// <exception cref="ArgumentException">An option is out of range, or an annotator needs a layer that none before it gives.</exception>
    /// <exception cref="ModelException">A model is missing, or not what its card says.</exception>
    /// <exception cref="GazetteerException">A country of the user's names is none of ISO 3166-1.</exception>
    public ProfilePipeline Build()
    {
        Options.Validate();
        var warmUp = Task.Run(WarmUp.Run);
        var models = Models ?? ModelCatalog.Load(new EmbeddedModels());
        // The gazetteer takes longest to load; what does not need it is made meanwhile.
        var gazetteer = Task.Run(() => Entities.Gazetteers.Gazetteer.Load(models, Gazetteer));
        var labels = Task.Run(() => LabelModel.Load(models));
        var words = Task.Run(() => WordLexicon.Load(models));
        var topics = new TopicAnnotator(models, Topics);
        var names = gazetteer.GetAwaiter().GetResult();
        var recognizer = new LabelledMentionRecognizer(new SequenceLabeller(labels.GetAwaiter().GetResult(), names, words.GetAwaiter().GetResult()), names);
        var narrative = new Lazy<NarrativeModel>(() => NarrativeModel.Load(models));
        var judgement = new Lazy<JudgementModel>(() => JudgementModel.Load(models));
        IReadOnlyList<IAnnotator> annotators = [.. BuiltIn(models, topics, recognizer, names, narrative, judgement), .. added];
        CheckOrder(annotators);
        warmUp.GetAwaiter().GetResult();
        var metadataReader = new MetadataReader(MetadataModel.Load(models));
        var articleReader = new ArticleReader(LayoutModel.Load(models), KindModel.Load(models));
        var calibrator = new RecordCalibrator(Confidence ?? ConfidenceModel.Load(models), Options.Confidence);
        return new(Options, metadataReader, articleReader, annotators, calibrator, Rules, Describe(models, annotators), Time);
    }

    private IEnumerable<IAnnotator> BuiltIn(
        ModelCatalog models, TopicAnnotator topics, LabelledMentionRecognizer recognizer, Entities.Gazetteers.Gazetteer gazetteer, Lazy<NarrativeModel> narrative,
        Lazy<JudgementModel> judgement) =>
    [
        new LanguageAnnotator(),
        new TextAnnotator(),
        new MentionAnnotator(recognizer, LanguageScope.IsEnglish),
        new EntityAnnotator(gazetteer, GroupingModel.Load(models), EntityJudge.Load(models), SalienceModel.Load(models)),
        new QuantityAnnotator(),
        new QuoteAnnotator(),
        new PlaceAnnotator(gazetteer, PlaceModel.Load(models), FocusModel.Load(models)),
        new LinkAnnotator(gazetteer, LinkModel.Load(models)),
        new StoryAnnotator(narrative),
        new NarrativeAnnotator(narrative),
        new KeyPointAnnotator(Options.KeyPoints, narrative),
        topics,
        new SubjectAnnotator(SubjectModel.Load(models)),
        new JudgementAnnotator(judgement),
        new ProfileAnnotator(judgement),
        new SourcingAnnotator(),
        new ConflictAnnotator(),
    ];

    private static void CheckOrder(IEnumerable<IAnnotator> annotators)
    {
        var given = new HashSet<Type>();
        foreach (var annotator in annotators)
        {
            if (annotator.Needs.FirstOrDefault(need => !given.Contains(need)) is { } missing)
                throw new ArgumentException($"Annotator {annotator.Name} needs {missing.Name}, which no annotator before it gives.");
            if (!given.Add(annotator.Empty.GetType()))
                throw new ArgumentException($"Annotator {annotator.Name} gives {annotator.Empty.GetType().Name}, which another gives already.");
        }
    }

    private PipelineInfo Describe(ModelCatalog models, IEnumerable<IAnnotator> annotators)
    {
        var settings = JsonConvert.SerializeObject(Options) + "\n" + string.Join(",", annotators.Select(annotator => annotator.Name));
        if (Rules is not null) settings += "\n" + Rules.Sha256;
        if (Gazetteer is not null) settings += "\ngazetteer " + Gazetteer.Sha256;
        return new PipelineInfo
        {
            Version = typeof(ProfilePipelineBuilder).Assembly.GetName().Version!.ToString(3),
            ConfigSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings))),
            Models = Topics is null ? models.References : [.. models.References, Topics.Reference],
        };
    }
}
