using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>The derivations that the leaves reach, a column each, in the order in which they can be computed: of the referrals, and of what belongs to them.</summary>
internal sealed class Deriving
{
    private readonly FieldPlan _plan;
    private readonly SqlRenderer _renderer;
    private readonly SqlDialect _dialect;
    private readonly RowFrames _frames;
    private readonly SelectingRows _selecting;
    private int _groups;

    internal Deriving(FieldPlan plan, SqlRenderer renderer, SqlDialect dialect, RowFrames frames)
    {
        _plan = plan;
        _renderer = renderer;
        _dialect = dialect;
        _frames = frames;
        _selecting = new SelectingRows(frames, plan, dialect, renderer);
    }

    internal IEnumerable<CommonTable> Tables()
    {
        for (var stage = 1; stage <= _plan.Stages.Count; stage++)
        {
            var fields = _plan.Stages[stage - 1];
            List<SelectionGroup> groups = [.. SelectionGroup.Of(fields, _plan, _renderer, NextGroup)];
            foreach (var table in groups.SelectMany(_selecting.Tables))
            {
                yield return table;
            }

            var made = new List<(Subject, string)>();
            foreach (var ofSubject in fields.GroupBy(field => field.Subject))
            {
                var name = _frames.Next(ofSubject.Key, stage);
                yield return new CommonTable(name, Stage(ofSubject.Key, [.. ofSubject.Select(field => field.Derivation)], [.. groups.Where(group => group.Target == ofSubject.Key)]));
                made.Add((ofSubject.Key, name));
            }

            made.ForEach(one => _frames.Turn(one.Item1, one.Item2));
        }
    }

    private string NextGroup() => SqlNames.Numbered("taken_", _groups++);

    private string Stage(Subject subject, List<Derivation> derivations, List<SelectionGroup> groups)
    {
        var columns = derivations.Select(derivation => $"{RuleOf(derivation, groups)} AS {SqlNames.Of(derivation.Field)}");
        var read = derivations.Where(derivation => derivation.Body is not SelectionBody).SelectMany(Reach.Of);
        var joins = groups.Select((group, place) => $"\nLEFT JOIN {group.Name} AS {Alias(place)} ON {Alias(place)}.{SelectingRows.Target} = s.{RowFrames.KeyColumn(subject)}");
        return SqlLayout.Select(columns.Prepend("s.*"), _frames.From(subject, "s", read) + string.Concat(joins));
    }

    private string RuleOf(Derivation derivation, List<SelectionGroup> groups) => derivation.Body switch
    {
        PredicateBody flag => _dialect.Stored(_renderer.Of(flag.Predicate)),
        TermBody value when derivation.Field.Kind == ValueKind.Code => _dialect.CodeColumn(_renderer.Of(value.Value)),
        TermBody value => _renderer.Of(value.Value),
        SelectionBody rows => Selected(derivation.Field, rows.Selection.Take, groups),
        _ => throw new InvalidOperationException("A derivation gives a flag or a value, or takes one."),
    };

    private string Selected(Field field, Take take, List<SelectionGroup> groups)
    {
        var none = _selecting.OfNone(field, take);
        var place = groups.FindIndex(group => group.Fields.Any(one => one.Field == field));
        if (place < 0)
        {
            return none;
        }

        var taken = $"{Alias(place)}.{SqlNames.Of(field)}";
        return take is Take.Any or Take.Count or Take.Sum ? $"coalesce({taken}, {none})" : taken;
    }

    private static string Alias(int group) => SqlNames.Numbered("t", group);
}
