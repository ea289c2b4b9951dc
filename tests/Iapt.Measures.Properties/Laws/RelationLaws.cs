using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>How figures bound each other on consistent rows (decisions.md 22).</summary>
internal sealed class RelationLaws
{
    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public Property The_relations_of_the_catalogue_hold(Caseload caseload)
    {
        var table = Ran.Table(caseload.Extract);
        return Ran.None(
            from rows in table.Rows.GroupBy(row => (row.Period, row.Key))
            let cells = rows.ToDictionary(row => row.Measure.Id, row => row.Cell, StringComparer.Ordinal)
            from relation in Ran.Definitions.Relations
            where relation.Parts.Append(relation.Whole).All(id => cells[id].Status != CellStatus.NotAssessable)
            where !Holds(relation, id => Number(cells[id]))
            select $"{rows.Key.Period.Label} {rows.Key.Key.Level} {rows.Key.Key.Code}: {relation.Kind} {string.Join(", ", relation.Parts.Select(id => $"{id} = {Number(cells[id])}"))} | {relation.Whole} = {Number(cells[relation.Whole])}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public Property No_numerator_is_above_its_denominator(Caseload caseload) => Ran.None(
        from row in Ran.Table(caseload.Extract).Rows
        where row.Measure.Expression is Ratio { IsPercentage: true }
        where row.Cell is { Numerator: { } numerator, Denominator: { } denominator } && (numerator < 0 || numerator > denominator)
        select $"{row.Measure.Id} {row.Period.Label} {row.Key.Level} {row.Key.Code}: {row.Cell.Numerator} of {row.Cell.Denominator}");

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public Property A_rate_without_a_denominator_is_not_applicable_and_every_other_is_a_percentage(AnyRows rows) => Ran.None(
        from row in Ran.Table(rows.Extract).Rows
        where row.Measure.Expression is Ratio { IsPercentage: true }
        where row.Cell is { Numerator: not null, Denominator: { } denominator } && ((row.Cell.Status == CellStatus.NotApplicable) != (denominator == 0)
            || (row.Cell.Value is { } value && value != Quotient.Of((System.Numerics.BigInteger)row.Cell.Numerator.Value * 100, denominator)))
        select $"{row.Measure.Id} {row.Period.Label}: {Ran.Text(row.Cell)}");

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public Property A_mean_and_a_median_lie_between_the_smallest_and_the_largest_value(Caseload caseload) => Ran.None(
        from rows in Ran.Table(caseload.Extract).Rows.GroupBy(row => (row.Period, row.Key))
        let cells = rows.ToDictionary(row => row.Measure.Id, row => row.Cell, StringComparer.Ordinal)
        let finished = Number(cells["M076"])
        let summaries = new[] { "M144", "M141", "M142", "M143" }.Select(id => cells[id]).ToList()
        where finished == 0
            ? summaries.Any(cell => cell.Status != CellStatus.NotApplicable)
            : summaries.Any(cell => cell.Denominator != finished || cell.Value!.Value.CompareTo(summaries[0].Value!.Value) < 0 || cell.Value!.Value.CompareTo(summaries[^1].Value!.Value) > 0)
                || Quotient.Of(Number(cells["M089"]), finished) != cells["M141"].Value
        select $"{rows.Key.Period.Label} {rows.Key.Key}: smallest, mean, median, largest {string.Join(", ", summaries.Select(Ran.Text))}");

    internal static bool Holds(Relation relation, Func<string, long> figure) => relation.Kind switch
    {
        RelationKind.SumOf => relation.Parts.Sum(figure) == figure(relation.Whole),
        RelationKind.AtMost => relation.Parts.Sum(figure) <= figure(relation.Whole),
        _ => relation.Parts.Append(relation.Whole).Select(figure).Zip(relation.Parts.Append(relation.Whole).Select(figure).Skip(1)).All(pair => pair.First <= pair.Second),
    };

    internal static long Number(MeasureCell cell) => (long)cell.Value!.Value.Numerator;
}
