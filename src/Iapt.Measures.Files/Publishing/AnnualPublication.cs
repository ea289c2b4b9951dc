using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Files;

/// <summary>The annual main file: one line for each figure of a financial year, measures by name, <c>NULL</c> for a label that there is none of.</summary>
internal sealed class AnnualPublication : PublicationLayout
{
    private const string Null = "NULL";
    private const int Figure = 9;

    private readonly Dictionary<(DefinitionSet, AnnualNames), MeasureDefinition?> _measures = [];

    public override string Name => "annual layout";

    public override IReadOnlyList<string> Columns { get; } =
        ["reporting_period", .. AnnualOrganisations.Columns, "variable_type", "variable_a", "variable_b", "measure_name", "measure_statistic", "value"];

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
            AnnualOrganisations.Add(csv.Add(line.Period.Label), line.Organisation, names)
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

    public override IEnumerable<(int Column, PublishedRow Row)> Read(Record record, PublishedLabels labels)
    {
        var period = PublishedLabels.Year(record, 0);
        var names = new AnnualNames(record.Required(7), record.Text(8));
        var (set, measure) = labels.InForce(record, 7, period, set => Find(set, names));
        var cell = record.Cell(Figure, FigureKinds.Of(measure.Expression));
        return [(Figure, new PublishedRow(period, AnnualOrganisations.Of(record, 1), measure, set.Version, cell) { Group = labels.Group(record, set, 4) })];
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
