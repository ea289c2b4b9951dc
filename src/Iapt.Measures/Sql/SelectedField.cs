using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>A selected field: what is taken, from which of its tables that the input holds, and which of their rows qualify.</summary>
internal sealed class SelectedField
{
    private SelectedField(Field field, Take take, IReadOnlyList<SelectionSource> sources, IReadOnlyList<string> clauses)
    {
        Field = field;
        Take = take;
        Sources = sources;
        Clauses = clauses;
    }

    internal Field Field { get; }

    internal Take Take { get; }

    internal IReadOnlyList<SelectionSource> Sources { get; }

    /// <summary>For each source, when a row of it qualifies.</summary>
    internal IReadOnlyList<string> Clauses { get; }

    internal string Name => SqlNames.Of(Field);

    internal bool IsStaged => Take is Take.FirstStage or Take.EndOfFirstStage or Take.SecondStage or Take.StartOfSecondStage;

    internal bool IsOrdered => Take is not (Take.Any or Take.Count or Take.Sum);

    internal bool TakesValue => IsOrdered ? Take is not (Take.FirstStage or Take.SecondStage) : Take == Take.Sum;

    // Rows of a selection that only counts need no order; stages are of the same rows.
    internal string GroupKey
    {
        get
        {
            var sources = Sources.Select(source => $"{source.From.Name}({(IsOrdered ? string.Join(',', source.Order.Select(key => $"{SqlNames.Of(key.Field)}{key.Descending}")) : "")})");
            var kind = IsStaged ? "stages " + string.Join('|', Clauses) : IsOrdered ? "order" : "count";
            return $"{kind} {string.Join('+', sources)}";
        }
    }

    internal static SelectedField Of(Derivation derivation, FieldPlan plan, SqlRenderer renderer)
    {
        var selection = ((SelectionBody)derivation.Body).Selection;
        List<SelectionSource> sources = [.. plan.HeldBy(selection)];
        return new SelectedField(derivation.Field, selection.Take, sources, [.. sources.Select(source => renderer.Of(source.Where))]);
    }

    /// <summary>The column that holds 1 in the rows that qualify.</summary>
    internal static string Qualifies(int place) => "q" + place.ToString(CultureInfo.InvariantCulture);
}
