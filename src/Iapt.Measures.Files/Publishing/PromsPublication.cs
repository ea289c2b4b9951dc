using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Files;

/// <summary>The annual tables of courses of therapy (PROMs): a line for each organisation, complaint and therapy type, a column for each figure.</summary>
internal sealed class PromsPublication : PublicationLayout
{
    private const int Diagnosis = 4;
    private const int Therapy = 5;
    private const int FirstFigure = 6;

    public override string Name => "PROMs layout";

    public override IReadOnlyList<string> Columns { get; } = ["reporting_period", .. AnnualOrganisations.Columns, "diagnosis", "therapy_type", .. CoursesOfTherapy.Columns];

    public void Write(PublishedTable table, TextWriter writer, OrganisationTable organisations)
    {
        var names = new OrganisationNames(organisations);
        var csv = new CsvLine(writer);
        foreach (var name in Columns)
        {
            csv.Add(name);
        }

        csv.End();
        foreach (var (place, figures) in Places(table))
        {
            foreach (var therapy in CoursesOfTherapy.Therapies.Where(therapy => figures.ContainsKey(therapy.Measures[0].Id)))
            {
                AnnualOrganisations.Add(csv.Add(place.Period.Label), place.Organisation, names).Add(LabelOf(place.Group)).Add(therapy.Label);
                foreach (var line in therapy.Measures.Select(measure => TidyLine.Of(figures[measure.Id])))
                {
                    csv.Add(Record.CellText(line.Status, line.Value));
                }

                csv.End();
            }
        }
    }

    /// <summary>What keeps a table out of this layout: another period than a financial year, another measure than those of its columns, or a line without some; null for nothing.</summary>
    public static string? Refuses(PublishedTable table)
    {
        if (table.Rows.FirstOrDefault(row => row.Period.Cadence != Cadence.Year) is { } other)
        {
            return $"the PROMs layout is of financial years, and {other.Period.Label} is none";
        }

        if (table.Rows.FirstOrDefault(row => !IsOfTheseTables(row)) is { } foreign)
        {
            return $"the PROMs layout holds the figures of courses of therapy ({DefinitionSets.Proms.Version}), and {foreign.Measure} is none";
        }

        var lines = from line in Places(table)
                    from therapy in CoursesOfTherapy.Therapies
                    let missing = therapy.Measures.Where(measure => !line.Figures.ContainsKey(measure.Id)).ToList()
                    where missing.Count > 0 && missing.Count < therapy.Measures.Length
                    select missing[0];
        return lines.FirstOrDefault() is { } lacking ? $"a line of the PROMs layout holds every figure of a therapy type, and {lacking.Id} is missing" : null;
    }

    public override IEnumerable<(int Column, PublishedRow Row)> Read(Record record, PublishedLabels labels)
    {
        var label = record.Required(Therapy);
        var therapy = CoursesOfTherapy.Therapies.FirstOrDefault(one => string.Equals(one.Label, label, StringComparison.Ordinal))
            ?? throw record.Wrong(Therapy, $"no therapy type of these tables since 2022-23; expected one of {string.Join(", ", CoursesOfTherapy.Therapies)}");
        var period = PublishedLabels.Year(record, 0);
        var organisation = AnnualOrganisations.Of(record, 1);
        var (set, _) = labels.InForce(record, Therapy, period, set => set.Find(therapy.Measures[0].Id));
        var group = GroupOf(record);
        return therapy.Measures.Select((measure, at) => (
            FirstFigure + at,
            new PublishedRow(period, organisation, measure, set.Version, record.Cell(FirstFigure + at, FigureKinds.Of(measure.Expression))) { Group = group }));
    }

    // The lines of one organisation and complaint, in the order of the table; complaints without a line are left out.
    private static IEnumerable<((ReportingPeriod Period, TableKey Organisation, BreakdownGroup? Group) Place, Dictionary<string, PublishedRow> Figures)> Places(PublishedTable table) =>
        table.Rows.Where(row => CoursesOfTherapy.HasLine(row.Group))
            .GroupBy(row => (row.Period, row.Organisation, Group: row.Group?.Key))
            .Select(rows => ((rows.Key.Period, rows.Key.Organisation, rows.First().Group), rows.ToDictionary(row => row.Measure.Id, StringComparer.Ordinal)));

    private static bool IsOfTheseTables(PublishedRow row) =>
        string.Equals(row.Version, DefinitionSets.Proms.Version, StringComparison.Ordinal) && DefinitionSets.Proms.Find(row.Measure.Id) is not null;

    private static string LabelOf(BreakdownGroup? group) => group?.VariableA ?? CoursesOfTherapy.EveryDiagnosis;

    private static BreakdownGroup? GroupOf(Record record)
    {
        var label = record.Required(Diagnosis);
        return string.Equals(label, CoursesOfTherapy.EveryDiagnosis, StringComparison.Ordinal)
            ? null
            : CoursesOfTherapy.Diagnosis.Groups.FirstOrDefault(group => string.Equals(group.VariableA, label, StringComparison.Ordinal) && CoursesOfTherapy.HasLine(group))
                ?? throw record.Wrong(Diagnosis, $"no diagnosis of these tables since 2022-23; expected {CoursesOfTherapy.EveryDiagnosis}, {string.Join(", ", CoursesOfTherapy.Diagnosis.Groups.Where(CoursesOfTherapy.HasLine).Select(group => group.VariableA))}");
    }
}
