// begin
using Iapt.Measures;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Referrals;
// end

// Outside the library's namespaces, as a reader's code is: nothing is found but by the lines above.
namespace ReadmeExamples;

internal static class ObjectsExample
{
    internal static void Run()
    {
        // begin
        var referral = new Referral
        {
            PathwayId = "P1",
            ReceivedOn = new(2024, 1, 8),
            FirstTreatedOn = new(2024, 2, 5),
            DischargedOn = new(2024, 5, 20),
            TreatmentContacts = 9,
            Scores = [ScorePair.Of<Phq9>(15, 6), ScorePair.Of<Gad7>(12, 5)],
        };
        var extract = Extract.From([referral]);
        var table = new MeasureCalculator().Compute(extract, ReportingPeriod.Month(2024, 5));
        var recovery = table["M192"];
        Console.WriteLine($"{recovery.Numerator} of {recovery.Denominator}: {recovery.Value}%, {recovery.Unknown} unknown");
        // end
    }
}
