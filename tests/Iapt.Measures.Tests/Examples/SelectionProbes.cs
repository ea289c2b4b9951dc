using System.Collections.Concurrent;
using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>The boundary probes of a derivation that selects from other tables: rows of those tables on both sides of every clause.</summary>
internal static class SelectionProbes
{
    private static readonly ConcurrentDictionary<Derivation, IReadOnlyList<ProbedClause>> Found = new();

    /// <summary>Every clause of the selection with its turning point, row by row.</summary>
    internal static IReadOnlyList<ProbedClause> Of(Derivation rule) => Found.GetOrAdd(rule, _ => [.. Sources(rule).SelectMany((source, place) =>
        BoundaryProbes.In(source.Where).Select(probe => new ProbedClause(
            $"{rule.Field.Name} source {place + 1}: {probe.Clause}",
            place,
            probe.TurningPoint(rule.Examples.SelectMany(example => ExampleRow.Of(example, source.From)), example => Asked(rule, source, example, EngineKind.Rows)))))]);

    /// <summary>How many rows of a source qualify, and what the derivation gives.</summary>
    internal static ProbeAnswer Asked(Derivation rule, SelectionSource source, Example example, EngineKind engine)
    {
        var extract = ExampleTables.ToExtract(example, rule, SelectionRun.V21, withMonth: true);
        var count = new Derivation(new CountField(rule.Field.Table, "Rows_Probed"), new Selection(Take.Count, [source with { Value = null, Label = null }])) { Meaning = rule.Meaning, Evidence = rule.Evidence, Optional = rule.Optional };
        var rows = SelectionRun.Given(count, SelectionRun.Alone(count, SelectionRun.V21), extract, engine);
        return new(int.TryParse(rows, CultureInfo.InvariantCulture, out var qualify) ? qualify : 0, SelectionRun.Given(rule, SelectionRun.Alone(rule, SelectionRun.V21), extract, engine));
    }

    internal static IEnumerable<SelectionSource> Sources(Derivation rule) => ((SelectionBody)rule.Body).Selection.Sources;
}
