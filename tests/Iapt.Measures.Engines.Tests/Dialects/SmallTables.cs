using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>Referrals of one month, few enough to count by hand.</summary>
internal static class SmallTables
{
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);

    /// <summary>Rows of that month, selected unless they say otherwise, each of a pathway of its own.</summary>
    internal static RandomDataSet Of(IReadOnlyList<Field> fields, params string?[][] rows)
    {
        List<Field> all = [Ids101.PathwayID, Ids101.Unique_MonthID, .. fields.Contains(Ids101.UsePathway_Flag) ? (Field[])[] : [Ids101.UsePathway_Flag], .. fields];
        string?[] Whole(string?[] row, int number)
        {
            string?[] selected = fields.Contains(Ids101.UsePathway_Flag) ? [] : ["True"];
            return [$"P{number}", "1490", .. selected, .. row];
        }

        return new RandomDataSet { ReferralFields = all, Referrals = [.. rows.Select(Whole)], Tables = [], Organisations = [], Periods = [May] };
    }

    internal static MeasureCell CellOf(RandomDataSet data, string id) => new MeasureCalculator { Engine = EngineKind.Rows }
        .Compute(data.ToExtract(), [May], [GroupLevel.England], [DefinitionSets.V21[id]])[id, May, GroupLevel.England, GroupKeys.England];

    /// <summary>How an engine's figures of the rows differ from those of the row engine, when its script is changed.</summary>
    internal static IReadOnlyList<string> Differences(RandomDataSet data, Func<EngineTables> engine, IReadOnlyList<string> ids, Func<string, string>? change = null) =>
        RawTables.Differences(data, [.. ids.Select(id => DefinitionSets.V21[id])], [], [engine], [GroupLevel.England, GroupLevel.Provider], change);
}
