using Iapt.Measures.Instruments;

namespace Iapt.Measures.Tests.Readings;

/// <summary>Each number of the instrument table is the settled one, with a source, a grade, and a note of what was looked for.</summary>
public sealed class InstrumentEvidenceTests
{
    private const string Settled = """
        AgoraAlone caseness >2.3 change >=0.73
        AnxietyInventory caseness >=18 change >=4
        BIQ caseness >=40 change none
        CFQ caseness none change none
        GAD caseness >=8 change >=4
        IBS caseness >=75 change none
        IESPTSD caseness >=33 change >=9
        MUS caseness >=10 change none
        OCD caseness >=40 change >=32
        PHQ9 caseness >=10 change >=6
        PTSD caseness >=32 change >=10
        PanicDisorder caseness >=8 change >=5
        SocialPhobia caseness >=19 change >=10

        """;

    [Test]
    public void TheNumbersAreTheSettledOnes() => Assert.That(InstrumentTable.Default.CanonicalText, Is.EqualTo(Settled.ReplaceLineEndings("\n")));

    [TestCaseSource(nameof(Entries))]
    public void EachNumberHasASourceAndANoteAndWhatIsMissingIsSaid(InstrumentEntry entry)
    {
        var evidence = new[] { entry.Caseness?.Evidence, entry.Change?.Evidence }.OfType<Evidence>().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(evidence.Select(one => one.Source), Has.All.Not.Empty);
            Assert.That(evidence.Select(one => one.Note), Has.All.EndsWith("."));
            Assert.That(entry.Missing is not null, Is.EqualTo(evidence.Count < 2));
        });
    }

    [TestCase("PHQ9", EvidenceGrade.Primary, EvidenceGrade.Secondary)]
    [TestCase("GAD", EvidenceGrade.Secondary, EvidenceGrade.Secondary)]
    [TestCase("AgoraAlone", EvidenceGrade.Primary, EvidenceGrade.Provisional)]
    [TestCase("SocialPhobia", EvidenceGrade.Secondary, EvidenceGrade.Provisional)]
    [TestCase("PanicDisorder", EvidenceGrade.Secondary, EvidenceGrade.Provisional)]
    [TestCase("OCD", EvidenceGrade.Provisional, EvidenceGrade.Provisional)]
    [TestCase("PTSD", EvidenceGrade.Provisional, EvidenceGrade.Provisional)]
    public void AGradeIsNoBetterThanWhatWasRead(string code, EvidenceGrade caseness, EvidenceGrade change)
    {
        var entry = InstrumentTable.Default.Entries.Single(one => string.Equals(one.Instrument.Code, code, StringComparison.Ordinal));
        Assert.That((entry.Caseness!.Evidence.Grade, entry.Change!.Evidence.Grade), Is.EqualTo((caseness, change)));
    }

    private static IEnumerable<TestCaseData> Entries() => InstrumentTable.Default.Entries.Select(entry => new TestCaseData(entry).SetArgDisplayNames(entry.Instrument.Code));
}
