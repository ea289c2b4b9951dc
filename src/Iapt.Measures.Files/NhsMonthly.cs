using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>The header of the monthly publication, over exact or published figures. It has no columns for a breakdown: lines within a group are left out.</summary>
internal static class NhsMonthly
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "REPORTING_PERIOD_START", "REPORTING_PERIOD_END", "GROUP_TYPE", "ORG_CODE1", "ORG_NAME1", "ORG_CODE2", "ORG_NAME2", "MEASURE_ID", "MEASURE_NAME",
        "MEASURE_VALUE_SUPPRESSED",
    ];

    /// <summary>Writes lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="valueOf">What stands in the last column.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="organisations">The names of the organisations.</param>
    public static void Write(IEnumerable<TidyLine> lines, Func<TidyLine, string> valueOf, TextWriter writer, OrganisationTable organisations)
    {
        var names = new OrganisationNames(organisations);
        var csv = new CsvLine(writer);
        foreach (var name in Columns)
        {
            csv.Add(name);
        }

        csv.End();
        foreach (var line in lines.Where(line => line.Group is null))
        {
            csv.Add(TableTokens.Of(line.Period.Start))
                .Add(TableTokens.Of(line.Period.End))
                .Add(TableTokens.Of(line.Organisation.Level))
                .Add(line.Organisation.Code)
                .Add(names.Of(line.Organisation))
                .Add("")
                .Add("")
                .Add(line.Measure.Id)
                .Add(line.Measure.Name)
                .Add(valueOf(line))
                .End();
        }
    }
}
