// begin
using Iapt.Measures;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
// end

namespace ReadmeExamples;

internal static class FilesExample
{
    internal static void Run()
    {
        // begin
        var input = InputReader.ReadFolder("data");
        var table = new MeasureCalculator().Compute(input.Extract, [ReportingPeriod.Quarter(2023, 4)], [GroupLevel.England, GroupLevel.Provider]);
        TableWriter.WriteTidyCsv(table, Console.Out);
        // end
    }
}
