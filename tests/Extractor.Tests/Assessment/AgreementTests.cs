using Extractor.Assessment;
using Extractor.Model;

namespace Extractor.Tests.Assessment;

public sealed class AgreementTests
{
    private static readonly Evidenced<string> Printed = new() { Value = "as printed", Origin = Origin.Declared, Confidence = 0.98 };

    private static Evidenced<T> Derived<T>(T value, double confidence) => new() { Value = value, Origin = Origin.Derived, Confidence = confidence };

    [Theory]
    [InlineData(Level.High, Level.High, 0.9, Origin.Declared)]
    [InlineData(Level.High, Level.Medium, 0.9, Origin.Declared)]
    [InlineData(Level.High, Level.Low, 0.69, Origin.Declared)]
    [InlineData(Level.High, Level.Low, 0.7, Origin.Derived)]
    [InlineData(Level.Low, Level.High, 0.7, Origin.Derived)]
    public void Holds_only_a_sure_and_distant_level_against_the_declared_one(Level declared, Level derived, double confidence, Origin origin) =>
        Assert.Equal(origin, Agreement.Settle(Printed, declared, Derived(derived, confidence))!.Origin);

    [Fact]
    public void Does_not_hold_the_many_stories_of_now_against_a_declared_year() => Assert.Equal(
        TimeHorizon.Year,
        Agreement.Settle(Printed, TimeHorizon.Year, Derived(TimeHorizon.Now, 0.8), Agreement.HorizonFloor)!.Value);

    [Fact]
    public void Takes_the_derived_value_where_the_declared_words_mean_nothing_known() =>
        Assert.Equal(Level.Low, Agreement.Settle(Printed, null, Derived(Level.Low, 0.5))!.Value);

    [Fact]
    public void Says_nothing_where_neither_does() => Assert.Null(Agreement.Settle<Level>(null, null, null));
}
