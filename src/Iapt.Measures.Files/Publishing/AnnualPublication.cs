using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>The annual main file: one line for each figure of a financial year, measures by name, <c>NULL</c> for a label that there is none of.</summary>
internal sealed class AnnualPublication : PublicationLayout
{
    private const string All = "All";
    private const string Null = "NULL";
    private const string Region = "Commissioning Region";

    private readonly Dictionary<(DefinitionSet, AnnualNames), MeasureDefinition?> _measures = [];

    public override string Name => "annual layout";

    public override IReadOnlyList<string> Columns { get; } =
        ["reporting_period", "org_type", "org_code", "org_name", "variable_type", "variable_a", "variable_b", "measure_name", "measure_statistic", "value"];

    public override int Figure => 9;

    public void Write(PublishedTable table, TextWriter writer, OrganisationTable organisations)
    {
        var names = new OrganisationNames(organisations);
        var csv = new CsvLine(writer);
        foreach (var name in Columns)
        {
            csv.Add(name);
        }

        csv.End();
        foreach (var line in table.Rows.Select(TidyLine.Of))
        {
            var measure = AnnualNames.Of(line.Measure);
            var isEngland = line.Organisation.Level == GroupLevel.England;
            csv.Add(line.Period.Label)
                .Add(TypeOf(line.Organisation.Level))
                .Add(isEngland ? All : line.Organisation.Code)
                .Add(isEngland ? All : names.Of(line.Organisation))
                .Add(line.VariableType)
                .Add(line.Group?.VariableA ?? Null)
                .Add(line.Group?.VariableB ?? Null)
                .Add(measure.Measure)
                .Add(measure.Statistic)
                .Add(Record.CellText(line.Status, line.Value))
                .End();
        }
    }

    /// <summary>What keeps a table out of this layout: another period than a financial year, or two measures of one name; null for nothing.</summary>
    public static string? Refuses(PublishedTable table)
    {
        if (table.Rows.FirstOrDefault(row => row.Period.Cadence != Cadence.Year) is { } other)
        {
            return $"the annual layout is of financial years, and {other.Period.Label} is none";
        }

        return table.Rows.Select(row => row.Measure).DistinctBy(measure => measure.Id, StringComparer.Ordinal).GroupBy(AnnualNames.Of).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? $"the annual layout knows measures by name, and {string.Join(" and ", twice.Select(measure => measure.Id))} have one"
            : null;
    }

    public override PublishedRow Read(Record record, PublishedLabels labels)
    {
        var label = record.Required(0);
        if (!ReportingPeriod.TryParseYear(label, out var period))
        {
            throw record.Wrong(0, "no financial year; expected 2024-25");
        }

        var names = new AnnualNames(record.Required(7), record.Text(8));
        var (set, measure) = labels.InForce(record, 7, period!, set => Find(set, names));
        return new PublishedRow(period!, OrganisationOf(record), measure, set.Version, record.Cell(Figure, FigureKinds.Of(measure.Expression))) { Group = labels.Group(record, set, 4) };
    }

    private static string TypeOf(GroupLevel level) => level == GroupLevel.Region ? Region : GroupLevels.TokenOf(level);

    private static TableKey OrganisationOf(Record record)
    {
        var type = record.Required(1);
        foreach (var level in Enum.GetValues<GroupLevel>())
        {
            if (string.Equals(TypeOf(level), type, StringComparison.Ordinal))
            {
                return new TableKey(level, level == GroupLevel.England ? GroupKeys.England : record.Required(2));
            }
        }

        throw record.Wrong(1, $"no level of organisation; expected {string.Join(", ", Enum.GetValues<GroupLevel>().Select(TypeOf))}");
    }

    private MeasureDefinition? Find(DefinitionSet set, AnnualNames names)
    {
        if (!_measures.TryGetValue((set, names), out var measure))
        {
            measure = set.Measures.FirstOrDefault(one => AnnualNames.Of(one) == names);
            _measures.Add((set, names), measure);
        }

        return measure;
    }
}
