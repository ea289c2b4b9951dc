using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>Published figures under the header of the monthly publication.</summary>
internal sealed class NhsMonthlyPublication : PublicationLayout
{
    private const int Id = 7;
    private const int Figure = 9;

    public override string Name => "layout nhs-monthly";

    public override IReadOnlyList<string> Columns => NhsMonthly.Columns;

    public override IEnumerable<(int Column, PublishedRow Row)> Read(Record record, PublishedLabels labels)
    {
        var (period, id) = (labels.Period(record, 0, 1), record.Required(Id));
        var (set, measure) = labels.InForce(record, Id, period, set => set.Find(id));
        return [(Figure, new PublishedRow(period, PublishedLabels.Organisation(record, 2, 3), measure, set.Version, record.Cell(Figure, FigureKinds.Of(measure.Expression))))];
    }
}
