using System.Runtime.CompilerServices;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Sql;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>Scripts of the catalogue, as people get them.</summary>
internal static class Rendered
{
    /// <summary>Twenty measures, one or more of each shape: events and states, rates and differences, means, medians, extremes, contacts, activities, people, stages.</summary>
    internal static readonly string[] Twenty =
    [
        "M001", "M019", "M031", "M053", "M066", "M089", "M099", "M113", "M142", "M143", "M187", "M192", "M198", "M214", "M343", "M347", "M351", "M1014", "EA002", "EA281",
    ];

    /// <summary>The tables as services submit them, with the identifiers and flags of selection.</summary>
    internal static IReadOnlySet<Field> Submitted { get; } =
        SyntheticTables.All.Where(table => table != SyntheticTables.Header).SelectMany(table => table.Fields).Where(field => field != Ids101.ReportingPeriodStartDate).ToHashSet();

    internal static PhysicalMap MapOf(SqlDialect dialect) => dialect == SqlDialect.DuckDb || dialect == SqlDialect.Postgres
        ? PhysicalMap.Standard
        : PhysicalMap.Standard with { RowNumber = null, Organisations = null };

    internal static string Text(
        SqlDialect dialect, IReadOnlyList<MeasureDefinition> measures, IReadOnlyList<GroupLevel>? levels = null, IReadOnlyList<Breakdown>? breakdowns = null, IReadOnlyList<ReportingPeriod>? periods = null, PhysicalMap? map = null)
    {
        var store = new SqlStore(Submitted, dialect, map ?? MapOf(dialect));
        var asked = new MeasureRequest
        {
            Periods = periods ?? [ReportingPeriod.Month(2024, 5)],
            Levels = levels ?? [GroupLevel.England, GroupLevel.Provider],
            Measures = measures,
            Breakdowns = breakdowns ?? [],
        };
        return new MeasureCalculator(DefinitionSets.V21, InstrumentTable.Default).ProgramFor(store, asked).Text();
    }

    internal static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
