using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>Selections of one stage that are made for one subject from the same tables in the same order: they are computed together.</summary>
/// <param name="Name">The common table expression of what is taken.</param>
/// <param name="Target">What they are made for.</param>
/// <param name="Fields">The fields, each with its selection from the tables that the input holds.</param>
internal sealed record SelectionGroup(string Name, Subject Target, IReadOnlyList<SelectedField> Fields)
{
    internal static IEnumerable<SelectionGroup> Of(IEnumerable<PlannedField> fields, FieldPlan plan, SqlRenderer renderer, Func<string> nextName) => fields
        .Where(field => field.Derivation.Body is SelectionBody)
        .Select(field => (field.Subject, Field: SelectedField.Of(field.Derivation, plan, renderer)))
        .Where(one => one.Field.Sources.Count > 0)
        .GroupBy(one => (one.Subject, one.Field.GroupKey))
        .Select(group => new SelectionGroup(nextName(), group.Key.Subject, [.. group.Select(one => one.Field)]));

    internal IReadOnlyList<SelectionSource> Sources => Fields[0].Sources;

    internal bool IsOrdered => Fields[0].IsOrdered;

    internal bool IsStaged => Fields[0].IsStaged;
}
