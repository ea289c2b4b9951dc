using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>A line of the tidy layout, exact or published: what its columns print.</summary>
/// <param name="Period">The period.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Group">The group; null for the whole.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Version">The version of the definitions.</param>
/// <param name="Status">The word for what the cell holds.</param>
/// <param name="Value">The digits of the value; null where there is none.</param>
internal readonly record struct TidyLine(ReportingPeriod Period, TableKey Organisation, BreakdownGroup? Group, MeasureDefinition Measure, string Version, string Status, string? Value)
{
    public long? Numerator { get; init; }

    public long? Denominator { get; init; }

    public long? Unknown { get; init; }

    public string VariableType => TableTokens.VariableType(Group);

    public static TidyLine Of(MeasureRow row) => new(row.Period, row.Key, row.Group, row.Measure, row.Version, TableTokens.Of(row.Cell.Status), row.Cell.Value?.ToExactText())
    {
        Numerator = row.Cell.Numerator,
        Denominator = row.Cell.Denominator,
        Unknown = row.Cell.Unknown,
    };

    // How many rows were left undecided is a count of people that no policy has looked at: it is not published, nor are the parts of a rate.
    public static TidyLine Of(PublishedRow row) =>
        new(row.Period, row.Organisation, row.Group, row.Measure, row.Version, TableTokens.Of(row.Cell.Status), row.Cell.Status == PublishedStatus.Value ? row.Cell.ToString() : null);
}
