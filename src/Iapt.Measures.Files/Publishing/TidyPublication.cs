using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>Published figures in the tidy layout. Exact ones, which print the parts of a rate or the rows left undecided, are refused.</summary>
internal sealed class TidyPublication : PublicationLayout
{
    private const int Id = 7;
    private const int Definition = 9;
    private const int Figure = 10;
    private const int Status = 13;
    private static readonly int[] NotPublished = [11, 12, 14];

    public override string Name => "tidy layout";

    public override IReadOnlyList<string> Columns => TidyColumns.Names;

    public override IEnumerable<(int Column, PublishedRow Row)> Read(Record record, PublishedLabels labels)
    {
        if (Array.Find(NotPublished, column => record.Text(column).Length > 0) is > 0 and var exact)
        {
            throw record.Wrong(exact, "a count that is not published; expected figures that compute wrote with --publish, for exact ones are not for publication");
        }

        var (set, measure) = labels.Measure(record, Id, Definition);
        var cell = CellOf(record, FigureKinds.Of(measure.Expression));
        return [(Figure, new PublishedRow(labels.Period(record, 0, 1), PublishedLabels.Organisation(record, 2, 3), measure, set.Version, cell) { Group = labels.Group(record, set, 4) })];
    }

    private static PublishedCell CellOf(Record record, FigureKind kind)
    {
        var status = record.Required(Status);
        if (string.Equals(status, TableTokens.Of(PublishedStatus.Value), StringComparison.Ordinal))
        {
            return PublishedCell.Of(record.Number(Figure));
        }

        if (record.Text(Figure).Length > 0)
        {
            throw record.Wrong(Figure, "a value beside another status than value; expected nothing");
        }

        return string.Equals(status, TableTokens.Of(PublishedStatus.Suppressed), StringComparison.Ordinal) ? PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(kind))
            : string.Equals(status, TableTokens.Of(PublishedStatus.NotApplicable), StringComparison.Ordinal) ? PublishedCell.NotApplicable
            : string.Equals(status, TableTokens.Of(PublishedStatus.NotAssessable), StringComparison.Ordinal) ? PublishedCell.NotAssessable
            : throw record.Wrong(Status, "no status; expected value, suppressed, not_applicable or not_assessable");
    }
}
