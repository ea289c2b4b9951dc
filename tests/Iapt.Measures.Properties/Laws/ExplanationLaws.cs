using FsCheck;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;
using Iapt.Measures.Properties.Generation;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>What is explained is what is counted.</summary>
internal sealed class ExplanationLaws
{
    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
    public Property Each_part_of_an_explanation_says_what_the_row_contributes_to_its_leaf(AnyRows rows)
    {
        var extract = rows.Extract;
        var engine = Ran.Engine(extract);
        var explainer = new Explainer(extract, Ran.Calculator.SourcesFor(extract), InstrumentTable.Default, MeasureCalculator.WindBackFor(extract));
        return Ran.None(
            from row in Enumerable.Range(0, Math.Min(2, extract.Count))
            from measure in Ran.Lowering.Measures
            let explanation = explainer.Explain(row, measure.Definition, Ran.Definitions.Version, Days.Month)
            from part in explanation.Parts.Zip(measure.Leaves)
            let counted = engine.ContributionOf(row, part.Second, Days.Month)
            where part.First.Contribution != counted || explanation.Parts.Length != measure.Leaves.Count()
            select $"{measure.Definition.Id} {part.First.Role} of row {row + 1}: explained {part.First.Contribution} | counted {counted}");
    }
}
