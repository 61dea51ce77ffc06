using Extractor.Language;

namespace Extractor.Tests.Language;

public class ScriptLanguageIdentifierTests
{
    private readonly ScriptLanguageIdentifier identifier = new();

    [Theory]
    [InlineData("en", "The central bank raised its main rate on Thursday and said that more would follow this year.")]
    [InlineData("de", "Die Zentralbank hat am Donnerstag den Leitzins erhöht und weitere Schritte angekündigt.")]
    [InlineData("fr", "La banque centrale a relevé jeudi son taux directeur et annoncé de nouvelles hausses cette année.")]
    [InlineData("es", "El banco central subió el jueves el tipo de interés y anunció que habrá más subidas este año.")]
    [InlineData("pt", "O banco central subiu na quinta-feira a taxa de juro e anunciou que haverá mais aumentos este ano.")]
    [InlineData("nb", "Sentralbanken hevet renten torsdag og sa at det kommer flere økninger i løpet av året.")]
    [InlineData("sv", "Riksbanken höjde räntan på torsdagen och sade att det kommer fler höjningar under året.")]
    [InlineData("pl", "Bank centralny podniósł w czwartek stopy procentowe i zapowiedział kolejne podwyżki w tym roku.")]
    [InlineData("tr", "Merkez bankası perşembe günü faizi yükseltti ve bu yıl başka artışlar olacağını söyledi.")]
    [InlineData("vi", "Ngân hàng trung ương hôm thứ Năm đã tăng lãi suất và cho biết sẽ còn tăng thêm trong năm nay.")]
    public void Tells_languages_of_one_script_apart(string language, string text)
    {
        var layer = identifier.Identify(text, null);
        Assert.Equal(language, layer.Language);
        Assert.InRange(layer.Confidence, 0.85, 1);
    }

    [Theory]
    [InlineData("ru", "Центральный банк в четверг повысил ставку и заявил, что в этом году будут новые повышения.")]
    [InlineData("uk", "Центральний банк у четвер підвищив ставку та заявив, що цього року будуть нові підвищення.")]
    [InlineData("bg", "Централната банка повиши в четвъртък лихвата и обяви, че тази година ще има нови увеличения.")]
    [InlineData("ar", "رفع البنك المركزي سعر الفائدة يوم الخميس وقال إن مزيدا من الزيادات ستأتي هذا العام.")]
    [InlineData("fa", "بانک مرکزی روز پنجشنبه نرخ بهره را افزایش داد و گفت که امسال افزایش‌های دیگری در راه است.")]
    [InlineData("ja", "中央銀行は木曜日に政策金利を引き上げ、年内にさらに引き上げると述べた。")]
    [InlineData("zh", "中央银行周四上调了政策利率，并表示今年还会进一步上调。")]
    [InlineData("ko", "중앙은행은 목요일 기준금리를 인상하고 올해 추가 인상이 있을 것이라고 밝혔다.")]
    [InlineData("el", "Η κεντρική τράπεζα αύξησε την Πέμπτη το επιτόκιο.")]
    [InlineData("th", "ธนาคารกลางขึ้นอัตราดอกเบี้ยเมื่อวันพฤหัสบดี")]
    [InlineData("mr", "मध्यवर्ती बँकेने गुरुवारी व्याजदर वाढवला आणि या वर्षी आणखी वाढ होईल असे सांगितले. काळ बदलला आहे.")]
    [InlineData("hi", "केंद्रीय बैंक ने गुरुवार को ब्याज दर बढ़ाई और कहा कि इस साल और बढ़ोतरी होगी।")]
    public void Tells_other_scripts(string language, string text) => Assert.Equal(language, identifier.Identify(text, null).Language);

    [Fact]
    public void Overrules_a_declared_language_that_the_text_denies() =>
        Assert.Equal("de", identifier.Identify("Die Zentralbank hat am Donnerstag den Leitzins erhöht und weitere Schritte angekündigt.", "en-US").Language);

    [Fact]
    public void Follows_the_declared_language_where_the_text_leaves_it_open()
    {
        const string text = "Statoil og Norsk Hydro fikk fem avtaler";
        Assert.Equal("da", identifier.Identify(text, "da-DK").Language);
        Assert.Equal("nb", identifier.Identify(text, "no").Language);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Breaking news")]
    [InlineData("12.5 % 1,200 — 2026-06-01 … 10:30")]
    [InlineData("xqzv wkjh zzxq vvkp qqwz xkcd hjkl zxcv qwrt bvnm")]
    public void Gives_no_language_where_the_text_does_not_tell(string text)
    {
        var layer = identifier.Identify(text, "en");
        Assert.Null(layer.Language);
        Assert.Equal(0, layer.Confidence);
    }
}
