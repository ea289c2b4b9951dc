using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>The derivations that the leaves reach, a column each, in the order in which they can be computed.</summary>
internal sealed class Deriving
{
    private const string Derived = "derived";

    private readonly FieldPlan _plan;
    private readonly SqlRenderer _renderer;
    private readonly SqlDialect _dialect;

    internal Deriving(FieldPlan plan, SqlRenderer renderer, SqlDialect dialect)
    {
        _plan = plan;
        _renderer = renderer;
        _dialect = dialect;
    }

    /// <summary>The table that holds every column: the last stage, or the rows themselves when nothing is derived.</summary>
    internal string LastTable(string rows) => _plan.Stages.Count == 0 ? rows : Derived;

    internal IEnumerable<CommonTable> Tables(string rows)
    {
        var before = rows;
        for (var stage = 1; stage <= _plan.Stages.Count; stage++)
        {
            var name = stage == _plan.Stages.Count ? Derived : Derived + "_" + stage.ToString(CultureInfo.InvariantCulture);
            var columns = _plan.Stages[stage - 1].Select(derivation => $"{RuleOf(derivation)} AS {derivation.Field.Name}");
            yield return new CommonTable(name, SqlLayout.Select(columns.Prepend("s.*"), $"{before} AS s"));
            before = name;
        }
    }

    private string RuleOf(Derivation derivation) => derivation.Body switch
    {
        PredicateBody flag => _dialect.Stored(_renderer.Of(flag.Predicate)),
        TermBody value => _renderer.Of(value.Value),
        _ => throw new InvalidOperationException("A derivation gives a flag or a value."),
    };
}
