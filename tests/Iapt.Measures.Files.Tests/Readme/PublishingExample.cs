using Iapt.Measures;
// begin
using Iapt.Measures.Disclosure;
// end
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;

namespace ReadmeExamples;

internal static class PublishingExample
{
    internal static void Run()
    {
        var input = InputReader.ReadFolder("data");
        var table = new MeasureCalculator().Compute(input.Extract, [ReportingPeriod.Quarter(2023, 4)], [GroupLevel.England, GroupLevel.Provider]);

        // begin
        var published = table.Protect(DisclosurePolicies.NhsEngland);
        PublicationWriter.WriteNhsMonthlyCsv(published, Console.Out, input.Extract.Organisations);
        // end
    }
}
