using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>The columns that a script needs: those read from the table, and those derived, in the order in which they can be.</summary>
internal sealed class FieldPlan
{
    private readonly FieldSources _sources;
    private readonly List<Field> _columns = [];
    private readonly List<Field> _partners = [];
    private readonly List<List<Derivation>> _stages = [];
    private readonly Dictionary<Field, int> _depths = [];

    internal FieldPlan(FieldSources sources) => _sources = sources;

    /// <summary>Fields whose values are used as they are supplied.</summary>
    internal IReadOnlyList<Field> Columns => _columns;

    /// <summary>First scores that are read only because a last score is not used without them, though they are derived again.</summary>
    internal IReadOnlyList<Field> Partners => _partners;

    /// <summary>The derivations: those of one stage read only columns and earlier stages.</summary>
    internal IReadOnlyList<IReadOnlyList<Derivation>> Stages => _stages;

    internal bool Supplies(Field field) => _sources.Supplied.Contains(field);

    internal Field Standing(Field field) => _sources.Standing(field);

    internal bool IsDerived(Field standing) => _sources.DerivationOf(standing) is not null;

    /// <summary>Adds a field with everything that it is derived from.</summary>
    /// <returns>The stage in which it stands, 0 for a column.</returns>
    internal int Require(Field field)
    {
        var standing = Standing(field);
        if (_depths.TryGetValue(standing, out var depth))
        {
            return depth;
        }

        if (_sources.DerivationOf(standing) is not { } derivation)
        {
            _depths.Add(standing, 0);
            AddColumn(standing);
            return 0;
        }

        depth = 1 + Reach.Of(derivation).Select(Require).DefaultIfEmpty().Max();
        _depths.Add(standing, depth);
        while (_stages.Count < depth)
        {
            _stages.Add([]);
        }

        _stages[depth - 1].Add(derivation);
        return depth;
    }

    private void AddColumn(Field field)
    {
        if (!Supplies(field))
        {
            return;
        }

        _columns.Add(field);
        if (field is ScoreField { First: { } first } && Supplies(first))
        {
            if (IsDerived(first))
            {
                if (!_partners.Contains(first))
                {
                    _partners.Add(first);
                }
            }
            else
            {
                Require(first);
            }
        }
    }
}
