using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>How the figures of integrated care and of employment support bound each other and those of all referrals, where a service supplies what they need.</summary>
internal sealed class EmploymentRelationLaws
{
    private static readonly Lowering Whole = Lowering.Of(Ran.Definitions.Measures);

    [Law(Arbitrary = [typeof(EmploymentRelationLaws)], MaxTest = 200)]
    public Property The_relations_of_the_catalogue_hold_with_employment_support(SupportedCaseload caseload)
    {
        var engine = new RowEngine(caseload.Extract, Ran.Calculator.SourcesFor(caseload.Extract), InstrumentTable.Default, Whole.Leaves, null);
        return Ran.None(
            from period in Days.Periods
            let totals = engine.Totals(period, [GroupLevel.England])[GroupLevel.England][0]
            let cells = Whole.Measures.ToDictionary(measure => measure.Definition.Id, measure => CellFormula.Of(measure, totals), StringComparer.Ordinal)
            from relation in Ran.Definitions.Relations
            where !RelationLaws.Holds(relation, id => RelationLaws.Number(cells[id]))
            select $"{period.Label}: {relation.Kind} {string.Join(", ", relation.Parts.Select(id => $"{id} = {RelationLaws.Number(cells[id])}"))} | {relation.Whole} = {RelationLaws.Number(cells[relation.Whole])}");
    }

    public static Arbitrary<SupportedCaseload> SupportedCaseloads() => SupportedCaseload.Some.ToArbitrary();
}
