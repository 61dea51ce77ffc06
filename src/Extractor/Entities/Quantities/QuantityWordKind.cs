namespace Extractor.Entities.Quantities;

/// <summary>What a word of <c>quantity-words.tsv</c> is; the file says what each kind means.</summary>
internal enum QuantityWordKind
{
    /// <summary>A number below a hundred: <c>twelve</c>.</summary>
    Number,

    /// <summary>Multiplies the number before it: <c>million</c>.</summary>
    Magnitude,

    /// <summary>The same, glued to digits: <c>bn</c> of <c>1.2bn</c>.</summary>
    Suffix,

    /// <summary>A currency by word or sign.</summary>
    Currency,

    /// <summary>A currency whose word means other things beside small numbers: <c>pounds</c>, <c>won</c>.</summary>
    Large,

    /// <summary>A hundredth of a currency.</summary>
    Minor,

    /// <summary>An ISO 4217 code.</summary>
    Code,

    /// <summary>Stands before the dollar sign: <c>HK</c> of <c>HK$</c>.</summary>
    Dollar,

    /// <summary>Tells currencies of one name apart: <c>Australian</c> of <c>Australian dollars</c>.</summary>
    Qualified,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>Hundredths of a percentage point.</summary>
    Basis,

    /// <summary>A unit of time, with its ISO 8601 pattern.</summary>
    Duration,

    /// <summary>A unit of several others, as <c>PATTERN*FACTOR</c>: ten years.</summary>
    Decade,

    /// <summary>Stands between the ends of a range.</summary>
    Joint,

    /// <summary>Opens a range: <c>between</c>.</summary>
    Between,

    /// <summary>Stands between the ends of a range that <see cref="Between"/> opens.</summary>
    And,

    /// <summary>Stands between number and unit: <c>de</c> of <c>millions de dollars</c>.</summary>
    Link,

    /// <summary>A plural without the usual ending.</summary>
    Irregular,

    /// <summary>An abbreviated unit of measurement.</summary>
    Measure,

    /// <summary>Never a counted noun.</summary>
    Function,

    /// <summary>A currency before its amount, also glued to it: <c>Rs 5 crore</c>, <c>R500</c>.</summary>
    Prefix,

    /// <summary>A hundredth of a currency, glued to the digits: <c>50p</c>.</summary>
    Glued,

    /// <summary>A number after it names and does not count: <c>Section 230</c>.</summary>
    Numbered,

    /// <summary>An ISO 4217 code that is also a word: <c>COP</c> of <c>COP28</c>.</summary>
    WordCode,
}
