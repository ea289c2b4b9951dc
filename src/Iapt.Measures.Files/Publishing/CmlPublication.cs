using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>The table of metrics of the Central Metrics Library, as it is read back.</summary>
internal sealed class CmlPublication : PublicationLayout
{
    private const int Id = 1;
    private const int Dimension = 2;
    private const int Grain = 3;
    private const int Start = 6;
    private const int Figure = 8;

    public override string Name => "table of metrics of the Central Metrics Library";

    public override IReadOnlyList<string> Columns => CmlColumns.Metric;

    /// <summary>What stands for a cell: a number, an asterisk, or the status of a figure that has no number.</summary>
    /// <param name="cell">The cell.</param>
    public static string TextOf(PublishedCell cell) => cell.Status is PublishedStatus.Value or PublishedStatus.Suppressed ? cell.ToString() : TableTokens.Of(cell.Status);

    public override IEnumerable<(int Column, PublishedRow Row)> Read(Record record, PublishedLabels labels)
    {
        var (id, version) = CmlIdentifiers.MetricOf(record.Required(Id)) ?? throw record.Wrong(Id, "no metric; expected a measure and its version, M191-v2.1");
        var (set, measure) = labels.Measure(record, Id, id, Id, version);
        var period = CmlIdentifiers.PeriodOf(record.Required(Grain), record.Date(Start))
            ?? throw record.Wrong(Grain, "no length of a period that begins on the first day of a month; expected Monthly, Quarterly, Financial year or a number of months");
        var group = record.Text(Dimension) is { Length: > 0 } dimension
            ? set.Breakdowns.SelectMany(one => one.Groups).FirstOrDefault(one => string.Equals(CmlIdentifiers.Dimension(one, set.Version), dimension, StringComparison.Ordinal))
                ?? throw record.Wrong(Dimension, "no group of the version's breakdowns; expected V005/3-v2.1")
            : null;
        var cell = CellOf(record, FigureKinds.Of(measure.Expression));
        return [(Figure, new PublishedRow(period, PublishedLabels.Organisation(record, 5, 4), measure, set.Version, cell) { Group = group })];
    }

    private static PublishedCell CellOf(Record record, FigureKind kind)
    {
        var text = record.Required(Figure);
        PublishedCell[] wordless = [PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(kind)), PublishedCell.NotApplicable, PublishedCell.NotAssessable];
        return Array.Find(wordless, cell => string.Equals(TextOf(cell), text, StringComparison.Ordinal)) ?? PublishedCell.Of(record.Number(Figure));
    }
}
