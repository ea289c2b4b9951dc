using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Sql;

/// <summary>The columns that a script needs, by table, and those that are derived, in the order in which they can be.</summary>
internal sealed class FieldPlan
{
    private static readonly IReadOnlyList<Field> None = [];

    private readonly FieldSources _sources;
    private readonly WindBack? _windBack;
    private readonly Dictionary<string, List<Field>> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<Field> _placing = [];
    private readonly List<List<PlannedField>> _stages = [];
    private readonly List<Subject> _subjects = [];
    private readonly Dictionary<(Subject, Field), int> _depths = [];

    internal FieldPlan(FieldSources sources, WindBack? windBack)
    {
        _sources = windBack is null ? sources : sources.Rewritten(windBack.Rewrite);
        _windBack = windBack;
    }

    /// <summary>Fields of the referral that are read of every row: they say which rows are reported, for which organisations, and what belongs to rows that are not.</summary>
    internal IReadOnlyList<Field> PlacingColumns => [.. ColumnsOf(Subject.Pathway.Table).Where(_placing.Contains)];

    /// <summary>Fields of the referral that are read of the reported rows alone.</summary>
    internal IReadOnlyList<Field> RemainingColumns => [.. ColumnsOf(Subject.Pathway.Table).Where(one => !_placing.Contains(one))];

    /// <summary>What is derived: fields of one stage read only columns and earlier stages.</summary>
    internal IReadOnlyList<IReadOnlyList<PlannedField>> Stages => _stages;

    /// <summary>What belongs to the referral and is read, each after what it belongs to.</summary>
    internal IReadOnlyList<Subject> Subjects => _subjects;

    /// <summary>Fields of a table whose values are used as they are supplied.</summary>
    internal IReadOnlyList<Field> ColumnsOf(string table) => _columns.GetValueOrDefault(table) ?? None;

    internal bool Supplies(Field field) => _sources.Supplied.Contains(field);

    internal Field Standing(Field field) => _sources.Standing(field);

    internal bool IsDerived(Field standing) => _sources.DerivationOf(standing) is not null;

    /// <summary>The sources of a selection that the input holds.</summary>
    internal IEnumerable<SelectionSource> HeldBy(Selection selection) =>
        selection.Sources.Where(source => source.From.IsHeldBy(_sources.Supplied))
            .Select(source => _windBack is null ? source : source with { Where = _windBack.Rewrite(source.Where) });

    /// <summary>What the field of a row of a subject is a field of: the subject itself, or one that it belongs to.</summary>
    internal Subject OwnerOf(Field field, Subject subject)
    {
        var table = SqlNames.TableOf(Standing(field));
        return subject.Ancestry.FirstOrDefault(one => string.Equals(one.Table, table, StringComparison.Ordinal)) ?? Subject.Pathway;
    }

    /// <summary>Adds a subject with the fields by which its rows belong to others.</summary>
    internal void Require(Subject subject)
    {
        if (subject.Link is not { } link || _subjects.Contains(subject))
        {
            return;
        }

        Require(link.Parent);
        _subjects.Add(subject);
        Field?[] ofLink = [link.ChildKey, link.ParentKey, link.ChildRecord, link.ChildRecord is null ? null : Ids101.RecordNumber, subject.Month, subject.Date, subject.Identity, subject.RecordId];
        foreach (var field in ofLink.OfType<Field>())
        {
            _placing.Add(field);
            AddColumn(field);
        }
    }

    /// <summary>Adds a field that is read of every row of the referrals.</summary>
    internal void RequireToPlace(Field field)
    {
        _placing.Add(Standing(field));
        Require(field, Subject.Pathway);
    }

    /// <summary>Adds a field of the rows of a subject with everything that it is derived from.</summary>
    /// <returns>The stage in which it stands, 0 for a column.</returns>
    internal int Require(Field field, Subject subject)
    {
        var standing = Standing(field);
        var owner = OwnerOf(standing, subject);
        if (owner.Link is null && subject.Link is { Kind: LinkKind.Owner })
        {
            // The row that it is counted for need not be reported: nothing is derived for it.
            if (IsDerived(standing))
            {
                throw new NotSupportedException($"{standing.Name} is not known of a {subject.Name}.");
            }

            _placing.Add(standing);
        }

        if (_depths.TryGetValue((owner, standing), out var depth))
        {
            return depth;
        }

        if (_sources.DerivationOf(standing) is not { } derivation)
        {
            _depths.Add((owner, standing), 0);
            AddColumn(standing);
            return 0;
        }

        depth = 1 + (derivation.Body is SelectionBody { Selection: var selection }
            ? HeldBy(selection).Select(Require).DefaultIfEmpty().Max()
            : Reach.Of(derivation).Select(inner => Require(inner, owner)).DefaultIfEmpty().Max());
        _depths.Add((owner, standing), depth);
        while (_stages.Count < depth)
        {
            _stages.Add([]);
        }

        _stages[depth - 1].Add(new PlannedField(owner, derivation));
        return depth;
    }

    private int Require(SelectionSource source)
    {
        Require(source.From);
        return Reach.Of(source).Select(field => Require(field, source.From)).DefaultIfEmpty().Max();
    }

    private void AddColumn(Field field)
    {
        if (!Supplies(field))
        {
            return;
        }

        // What is assigned here stands beside the referral's own fields.
        var table = SqlNames.TableOf(field);
        if (!_columns.TryGetValue(table, out var columns))
        {
            _columns.Add(table, columns = []);
        }

        if (columns.Contains(field))
        {
            return;
        }

        columns.Add(field);
        if (field is ScoreField score && ScoreRule.ToolOf(score) is { } tool && ScoreRule.NameOf(score) is { } name)
        {
            AddColumn(tool);
            AddColumn(name);
        }
    }
}
