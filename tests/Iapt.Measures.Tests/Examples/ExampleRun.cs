using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Runs one example row as an extract of its own, for May 2024.</summary>
internal static class ExampleRun
{
    // Unique_MonthID counts months from April 1900 as 1.
    internal const string May2024Id = "1490";

    internal static ReportingPeriod May2024 { get; } = ReportingPeriod.Month(2024, 5);

    /// <summary>The fields that a file must hold for an expression: everything it reaches that is not derived from the row.</summary>
    internal static IReadOnlyList<Field> Submitted(MeasureExpression expression, DerivationSet derivations) =>
        Submitted(Reach.Of(expression), derivations);

    internal static IReadOnlyList<Field> Submitted(Derivation derivation, DerivationSet derivations) =>
        Submitted(Reach.Of(derivation), derivations);

    /// <summary>The row as an extract: one of a month's own snapshot, or a single snapshot that says nothing about months.</summary>
    internal static Extract ToExtract(Example example, IEnumerable<Field> submitted, bool withMonth)
    {
        Field[] keys = withMonth ? [Ids101.PathwayID, Ids101.Unique_MonthID] : [Ids101.PathwayID];
        Field[] flags = example.Cells.Any(cell => cell.Field == Ids101.UsePathway_Flag) ? [Ids101.UsePathway_Flag] : [];
        var fields = keys.Concat(flags).Concat(submitted).Concat(example.Cells.Select(cell => cell.Field)).Distinct().ToList();
        var builder = new ExtractBuilder(fields);
        builder.BeginRow(1);
        builder.Set(0, "P1");
        if (withMonth)
        {
            builder.Set(1, May2024Id);
        }

        foreach (var cell in example.Cells)
        {
            builder.Set(fields.IndexOf(cell.Field), cell.Text);
        }

        builder.EndRow();
        return builder.Build();
    }

    /// <summary>The cell of a measure over the row.</summary>
    internal static MeasureCell Cell(MeasureDefinition measure, DerivationSet derivations, Extract extract)
    {
        var lowering = Lowering.Of([measure]);
        var sources = new FieldSources(extract.Fields, derivations);
        var engine = new RowEngine(extract, sources, InstrumentTable.Default, lowering.Leaves, MeasureCalculator.WindBackFor(extract));
        return CellFormula.Of(lowering.Measures[0], engine.Totals(May2024, [GroupLevel.England])[GroupLevel.England][0]);
    }

    /// <summary>What a derivation gives for the row: the truth of a flag, or a value as a file holds it.</summary>
    internal static string Given(Derivation derivation, DerivationSet derivations, Extract extract)
    {
        var evaluator = new RowEvaluator(new FieldSources(extract.Fields, derivations), InstrumentTable.Default);
        evaluator.MoveTo(extract[0], May2024);
        return derivation.Body switch
        {
            PredicateBody flag => evaluator.Of(flag.Predicate).ToString(),
            TermBody value => derivation.Field.Write(evaluator.Of(value.Value)),
            _ => throw new InvalidOperationException("A derivation gives a flag or a value."),
        };
    }

    /// <summary>What <see cref="Given"/> should be.</summary>
    internal static string Expected(Derivation derivation, Example example) => derivation.Body switch
    {
        PredicateBody => example.Kind switch
        {
            ExampleKind.Counted => nameof(Truth.True),
            ExampleKind.NotCounted => nameof(Truth.False),
            _ => nameof(Truth.Unknown),
        },
        _ => derivation.Field.Write(derivation.Field.Read(example.Value).Value),
    };

    /// <summary>A cell in the words of an example: numerator, denominator, what is unknown, and the value.</summary>
    internal static string Words(MeasureCell cell) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cell.Status} {cell.Value?.ToExactText() ?? "-"} ({cell.Numerator?.ToString(CultureInfo.InvariantCulture) ?? "-"} of {cell.Denominator?.ToString(CultureInfo.InvariantCulture) ?? "-"}), unknown {cell.Unknown}");

    /// <summary>True when the cell of the row is what the example says.</summary>
    internal static bool Shows(MeasureDefinition measure, Example example, MeasureCell cell) => measure.Expression switch
    {
        Ratio { Denominator: AtEngland } => cell.Value is null && cell switch
        {
            { Denominator: 1, Unknown: 0 } => example.Kind == ExampleKind.Counted,
            { Denominator: 0, Unknown: 0 } => example.Kind == ExampleKind.NotCounted,
            _ => example.Kind == ExampleKind.Unknown && cell is { Denominator: 0, Unknown: > 0 },
        },
        Ratio => example.Kind switch
        {
            ExampleKind.Counted when example.Value is { } value => cell.Unknown == 0 && string.Equals(cell.Value?.ToExactText(), value, StringComparison.Ordinal),
            ExampleKind.Counted => cell is { Numerator: 1, Denominator: 1, Unknown: 0 },
            ExampleKind.NotCounted => cell is { Numerator: 0, Denominator: 1, Unknown: 0 },
            ExampleKind.Outside => cell is { Numerator: 0, Denominator: 0, Unknown: 0 },
            _ => cell is { Numerator: 0, Unknown: > 0 },
        },
        Aggregate { Kind: AggregateKind.Count } or Plus => Single(example, cell, "1", "0"),
        Aggregate { Kind: AggregateKind.Sum } => Single(example, cell, example.Value, "0"),
        _ => Single(example, cell, example.Value, null),
    };

    private static bool Single(Example example, MeasureCell cell, string? counted, string? notCounted)
    {
        var value = cell.Value?.ToExactText();
        return example.Kind switch
        {
            ExampleKind.Counted => string.Equals(value, counted, StringComparison.Ordinal) && cell.Unknown == 0,
            ExampleKind.NotCounted => string.Equals(value, notCounted, StringComparison.Ordinal) && cell.Unknown == 0,
            ExampleKind.Unknown => string.Equals(value, notCounted, StringComparison.Ordinal) && cell.Unknown > 0,
            _ => false,
        };
    }

    // What is selected from other tables is a column of the row, as it is for every engine.
    private static IReadOnlyList<Field> Submitted(IEnumerable<Field> reached, DerivationSet derivations) =>
        new FieldSources(new HashSet<Field>(), derivations).InRow(reached);
}
