using Iapt.Measures.Algebra;

namespace Iapt.Measures.Cli.Input;

/// <summary>What an input can answer of what the definitions hold; what it cannot is said on standard error, with the fields that it lacks.</summary>
/// <param name="calculator">The calculator of a version.</param>
/// <param name="source">The data.</param>
/// <param name="of">What a line begins with where several versions answer; otherwise empty.</param>
/// <param name="error">Where it is said; null for nowhere.</param>
internal sealed class Answerable(MeasureCalculator calculator, IFigureSource source, string of, TextWriter? error)
{
    internal IReadOnlyList<MeasureDefinition> Measures() =>
        Of("not computed for lack of", calculator.Definitions.Measures, measure => measure.Id, measure => source.MissingFor(calculator, measure));

    internal IReadOnlyList<Breakdown> Breakdowns() =>
        Of("not broken down for lack of", calculator.Definitions.Breakdowns, breakdown => breakdown.Id, breakdown => source.MissingFor(calculator, breakdown));

    private List<T> Of<T>(string what, IEnumerable<T> all, Func<T, string> id, Func<T, IReadOnlyList<Field>> missing)
    {
        var answerable = new List<T>();
        var lacking = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var one in all)
        {
            var lacks = missing(one);
            if (lacks.Count == 0)
            {
                answerable.Add(one);
                continue;
            }

            var fields = string.Join("; ", lacks.GroupBy(field => field.Table, StringComparer.Ordinal).Select(table => $"{table.Key} {string.Join(", ", table.Select(field => field.Name))}"));
            lacking.TryAdd(fields, []);
            lacking[fields].Add(id(one));
        }

        foreach (var (fields, ids) in lacking)
        {
            error?.WriteLine($"{of}{what} {fields}: {string.Join(' ', ids)}");
        }

        return answerable;
    }
}
