using BenchmarkDotNet.Attributes;
using Iapt.Measures.Instruments;
using Iapt.Measures.Referrals;
using NodaTime;

namespace Iapt.Measures.Benchmarks;

/// <summary>The outcome of one referral, one benchmark for each way through the derivations.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("outcome")]
public class OutcomeBenchmarks
{
    private static readonly Referral Paired = Finished("F321", ScorePair.Of<Phq9>(17, 8), ScorePair.Of<Gad7>(14, 6));
    private static readonly Referral Specific = Finished("F42", ScorePair.Of<Phq9>(17, 8), ScorePair.Of<Gad7>(14, 6), ScorePair.Of<Oci>(60, 20));
    private static readonly Referral Unpaired = Finished("F321", ScorePair.FirstOnly(Score<Phq9>.Of(17)), ScorePair.FirstOnly(Score<Gad7>.Of(14)));
    private static readonly Referral NoScores = Finished(null);
    private static readonly ScorePair[] Scores = [ScorePair.Of<Phq9>(17, 8), ScorePair.Of<Gad7>(14, 6)];

    private readonly OutcomeAssessor _assessor = new();

    [Benchmark(Baseline = true, Description = "PHQ-9 and GAD-7 paired")]
    public Outcome BothPaired() => _assessor.Assess(Paired);

    [Benchmark(Description = "measure of the complaint paired")]
    public Outcome SpecificMeasure() => _assessor.Assess(Specific);

    [Benchmark(Description = "first scores only")]
    public Outcome FirstScoresOnly() => _assessor.Assess(Unpaired);

    [Benchmark(Description = "no scores")]
    public Outcome WithoutScores() => _assessor.Assess(NoScores);

    [Benchmark(Description = "from two score pairs")]
    public Outcome FromScores() => _assessor.Assess(null, Scores);

    private static Referral Finished(string? complaint, params IReadOnlyList<ScorePair> scores) => new()
    {
        PathwayId = "R1",
        ReceivedOn = new LocalDate(2024, 1, 8),
        FirstTreatedOn = new LocalDate(2024, 2, 12),
        LastTreatedOn = new LocalDate(2024, 5, 6),
        DischargedOn = new LocalDate(2024, 5, 20),
        Contacts = 9,
        TreatmentContacts = 8,
        PresentingComplaint = complaint,
        Scores = scores,
    };
}
