using Extractor.Cli.Display;
using Extractor.Model;

namespace Extractor.Cli.Tests.Display;

public class TextPiecesTests
{
    private static Claim Claim(int number, params TextSpan[] evidence) => new() { Number = number, Label = "x", Value = "x", Evidence = evidence };

    private static string Show(int length, TextSpan stretch, params Claim[] claims) => string.Join(
        ' ', TextPieces.Of(length, claims).In(stretch).Select(piece => $"{piece.Start}-{piece.End}:{string.Join(',', piece.Claims)}"));

    [Fact]
    public void Cuts_overlapping_evidence_at_every_bound() => Assert.Equal(
        "0-2: 2-4:1 4-6:1,2 6-9:2 9-10:",
        Show(10, new(0, 10), Claim(1, new TextSpan(2, 6)), Claim(2, new TextSpan(4, 9))));

    [Fact]
    public void Cuts_pieces_to_the_stretch_asked_for() => Assert.Equal("3-5:1", Show(10, new(3, 5), Claim(1, new TextSpan(2, 6))));

    [Fact]
    public void Names_a_claim_once_where_its_own_spans_overlap() => Assert.Equal(
        "0-2:1 2-3:1 3-5:1 5-6:", Show(6, new(0, 6), Claim(1, new TextSpan(0, 3), new TextSpan(2, 5))));

    [Fact]
    public void Parts_spans_that_touch() => Assert.Equal("0-2:1 2-4:2", Show(4, new(0, 4), Claim(1, new TextSpan(0, 2)), Claim(2, new TextSpan(2, 4))));

    [Fact]
    public void Gives_one_piece_where_no_claim_rests() => Assert.Equal("0-4:", Show(4, new(0, 4)));

    [Fact]
    public void Gives_none_for_an_empty_text() => Assert.Empty(TextPieces.Of(0, []).In(new(0, 0)));
}
