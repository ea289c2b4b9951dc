using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Columns.Tests;

/// <summary>On any definition that the algebra allows, what is explained of each row adds up to the cell, and each explanation follows from its own clauses.</summary>
public sealed class ExplanationLaws
{
    private const int MostRows = 70;
    private const int CasesPerRun = 2_000;
    private const int ManyCases = 50_000;

    // Seeds of their own, so that this law does not repeat the cases of rows against columns.
    private const int FirstSeed = 2_000_000;

    [Test]
    public void What_explain_says_of_each_row_adds_up_to_the_cell() => Check(FirstSeed, CasesPerRun);

    [Test]
    [Explicit("Many minutes; the command in the README names it.")]
    public void What_explain_says_adds_up_in_fifty_thousand_cases() => Check(FirstSeed + CasesPerRun, ManyCases);

    private static void Check(int first, int cases) =>
        Seeds.Check(first, cases, seed => RandomCase.Of(seed, rows: (int)(seed % MostRows), few: true).For(periods: 1), Difference);

    private static string? Difference(RandomCase drawn)
    {
        var explainer = new Explainer(drawn.Extract, drawn.Sources, InstrumentTable.Default, drawn.WindBack);
        var lowering = drawn.Lowering;
        return drawn.Periods
            .Zip(drawn.ColumnEngine().Totals(drawn.Periods, drawn.Levels))
            .SelectMany(one => lowering.Measures.Select(measure => Difference(drawn, explainer, measure, one.First, one.Second)))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? Difference(
        RandomCase drawn, Explainer explainer, LoweredMeasure measure, ReportingPeriod period, IReadOnlyDictionary<GroupLevel, LeafTotal[][]> computed)
    {
        var explanations = Enumerable.Range(0, drawn.Extract.Count).Select(row => explainer.Explain(row, measure.Definition, "drawn", period)).ToList();
        var contradiction = explanations.SelectMany(explanation => explanation.Parts.Select(part => Contradiction(drawn.Extract, explanation.Row, part.Rule) ?? Contradiction(part)))
            .FirstOrDefault(found => found is not null);
        if (contradiction is not null)
        {
            return contradiction;
        }

        if (explanations.Count > 0 && (ExplanationText.Of(explanations[0]).Length == 0 || ExplanationJson.Of(explanations[0]).Length == 0))
        {
            return "nothing is said";
        }

        var parts = MeasureParts.Of(measure.Definition.Expression).ToList();
        foreach (var level in drawn.Levels)
        {
            for (var key = 0; key < computed[level].Length; key++)
            {
                var ofKey = explanations.Where((_, row) => drawn.Extract.Groups.KeyOf(level, row, period) == key).ToList();
                var added = computed[level][key].Select(_ => (LeafTotal?)null).ToArray();
                for (var part = 0; part < parts.Count; part++)
                {
                    var leaf = measure.LeafOf(parts[part]);
                    var total = new LeafTotal(drawn.Leaves[leaf].Kind);
                    foreach (var explanation in ofKey)
                    {
                        total.Add(explanation.Parts[part].Contribution);
                    }

                    added[leaf] = total;
                    if (!Agreement.Same(total, computed[level][key][leaf]))
                    {
                        return $"{period} {level} {key}, {measure.Definition.Id} part {part}: explanations add up to {Agreement.Text(total)} instead of {Agreement.Text(computed[level][key][leaf])}";
                    }
                }

                var cell = CellFormula.Of(measure, computed[level][key]);
                if (CellFormula.Of(measure, added!) != cell)
                {
                    return $"{period} {level} {key}: explanations make another cell than {cell}";
                }
            }
        }

        return null;
    }

    // A row counts, or is left open, when its rule says so; a row whose rule holds is open only for want of a value.
    private static string? Contradiction(ExplanationPart part) =>
        part.Contribution.Truth == part.Rule.Truth || (part.Contribution.Truth, part.Rule.Truth) == (Truth.Unknown, Truth.True)
            ? null
            : $"a rule that is {part.Rule.Truth} makes {part.Contribution}";

    private static string? Contradiction(Extract extract, long row, Clause clause)
    {
        var truths = clause.Children.Select(child => child.Truth).ToList();
        Truth[] follows = clause.Kind switch
        {
            ClauseKind.AllOf => [truths.DefaultIfEmpty(Truth.True).Min()],
            ClauseKind.AnyOf => [truths.DefaultIfEmpty(Truth.False).Max()],
            ClauseKind.NoneOf => [Truth.True - (int)truths.DefaultIfEmpty(Truth.False).Max()],
            ClauseKind.NotAllOf => [Truth.True - (int)truths.DefaultIfEmpty(Truth.True).Min()],
            ClauseKind.Derived => [truths.Single(), Truth.True - (int)truths.Single()],
            _ => [clause.Truth],
        };
        if (!follows.Contains(clause.Truth) || clause.Text.Length == 0 || !clause.Deciding().Any())
        {
            return $"{clause.Kind} of {string.Join(' ', truths)} is {clause.Truth}: {clause.Text}";
        }

        var position = Enumerable.Range(0, extract.Count).First(at => extract.LocatorOf(at) == row);
        foreach (var value in clause.Values.Where(value => !value.IsDerived))
        {
            var held = extract[position][value.Field];
            if (value.Text != (held.IsPresent ? value.Field.Write(held) : null))
            {
                return $"{value.Field} is said to be {value.Text}";
            }
        }

        return clause.Children.Select(child => Contradiction(extract, row, child)).FirstOrDefault(found => found is not null);
    }
}
