using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>What selections take of the rows that qualify, a column for each field and a row for each row that they are made for.</summary>
internal sealed class SelectingRows
{
    internal const string Target = "target_row";

    private const string Start = "is_start";
    private const string Run = "run";
    private const string Label = "label";
    private const string Place = "place";

    private readonly RowFrames _frames;
    private readonly FieldPlan _plan;
    private readonly SqlDialect _dialect;
    private readonly SqlRenderer _renderer;

    internal SelectingRows(RowFrames frames, FieldPlan plan, SqlDialect dialect, SqlRenderer renderer)
    {
        _frames = frames;
        _plan = plan;
        _dialect = dialect;
        _renderer = renderer;
    }

    internal IEnumerable<CommonTable> Tables(SelectionGroup group)
    {
        // Fields of the same rows share what says so.
        var clauses = group.Fields.Select(field => string.Join('\n', field.Clauses)).Distinct(StringComparer.Ordinal).ToList();
        var rows = group.Name + "_rows";
        yield return new CommonTable(rows, Rows(group, clauses), string.Join(", ", group.Fields.Select(field => field.Name)), IsInline: !group.IsStaged);
        if (group.IsStaged)
        {
            foreach (var table in Stages(group, rows))
            {
                yield return table;
            }
        }
        else if (group.IsOrdered)
        {
            var (placed, ordered) = (group.Name + "_placed", group.Name + "_ordered");
            List<string> qualifying = [.. Enumerable.Range(0, clauses.Count).Select(SelectedField.Qualifies)];
            yield return new CommonTable(placed, Placed(group, rows, qualifying), IsInline: true);
            yield return new CommonTable(ordered, Ordered(group, placed, qualifying), IsInline: true);
            yield return new CommonTable(group.Name, Taken(group, ordered, clauses));
        }
        else
        {
            yield return new CommonTable(group.Name, Taken(group, rows, clauses));
        }
    }

    /// <summary>The field where no row qualifies.</summary>
    internal string OfNone(Field field, Take take) => take switch
    {
        Take.Any => _dialect.Stored(_dialect.Always(false)),
        Take.Count or Take.Sum => "0",
        _ => _dialect.Null(field.Kind, field.Decimals),
    };

    private static string ClauseOf(SelectedField field) => string.Join('\n', field.Clauses);

    private string Rows(SelectionGroup group, List<string> clauses) =>
        string.Join("\nUNION ALL\n", Enumerable.Range(0, group.Sources.Count).Select(place => RowsOf(group, place, clauses)));

    private string RowsOf(SelectionGroup group, int place, List<string> clauses)
    {
        var from = group.Sources[place].From;
        var read = group.Fields.SelectMany(field => Read(field, place));
        List<string> columns = [$"f.{SqlNames.Key(group.Target)} AS {Target}"];
        columns.AddRange(clauses.Select((clause, number) =>
            $"CASE WHEN {group.Fields.First(field => string.Equals(ClauseOf(field), clause, StringComparison.Ordinal)).Clauses[place]} THEN 1 END AS {SelectedField.Qualifies(number)}"));
        columns.AddRange(group.Fields.Where(field => field.TakesValue).Select(field => $"{ValueOf(field, place)} AS v_{field.Name}"));
        if (group.IsOrdered)
        {
            columns.AddRange(OrderColumns(group, place));
        }

        if (group.IsStaged)
        {
            columns.Add($"{_dialect.CodeColumn(_dialect.Text(group.Sources[place].Label ?? ""))} AS {Label}");
        }

        return SqlLayout.Select(columns, _frames.From(from, "f", read));
    }

    private static IEnumerable<Field> Read(SelectedField field, int place)
    {
        var source = field.Sources[place];
        var read = Reach.Of(source.Where).Concat(field.IsOrdered ? source.Order.Select(key => key.Field) : []);
        return field.TakesValue && source.Value is { } value ? read.Append(value) : read;
    }

    private string ValueOf(SelectedField field, int place)
    {
        if (field.Sources[place].Value is not { } value)
        {
            return _dialect.Null(field.Field.Kind, field.Field.Decimals);
        }

        var text = _renderer.Of(value);
        return value.Decimals > field.Field.Decimals ? _dialect.Truncated(text, field.Field.Decimals) : text;
    }

    // By the keys, then the table, then the record, then its place in the file, then the source (decisions.md 7 and 16).
    private IEnumerable<string> OrderColumns(SelectionGroup group, int place)
    {
        var source = group.Sources[place];
        for (var key = 0; key < KeysOf(group); key++)
        {
            var field = key < source.Order.Length ? source.Order[key].Field : null;
            var like = group.Sources.First(other => other.Order.Length > key).Order[key].Field;
            if (like is CodeField { IsIdentifier: true })
            {
                var digits = Digits(field);
                yield return $"{_dialect.Length(digits)} AS {Key(key)}_length";
                yield return $"{digits} AS {Key(key)}";
            }
            else
            {
                yield return $"{(field is null ? _dialect.Null(like.Kind, like.Decimals) : _renderer.Of(field))} AS {Key(key)}";
            }
        }

        var rank = group.Sources.TakeWhile(other => !string.Equals(other.From.Table, source.From.Table, StringComparison.Ordinal)).Count();
        var record = Digits(source.From.RecordId);
        yield return $"{Number(rank)} AS table_rank";
        yield return $"{_dialect.Length(record)} AS record_length";
        yield return $"{record} AS record_digits";
        yield return $"f.{SqlNames.Row(source.From)} AS source_row";
        yield return $"{Number(place)} AS source_place";
    }

    // An identifier of up to 23 digits is ordered as a number by its length without zeros in front, then by its digits.
    private string Digits(Field? identifier) => identifier is not null && _plan.Supplies(identifier) ? _dialect.WithoutZeros($"coalesce({SqlNames.Of(identifier)}, '')") : "''";

    private static int KeysOf(SelectionGroup group) => group.Sources.Max(source => source.Order.Length);

    private static string Key(int key) => "key_" + Number(key);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A row without a key comes last, in either direction.
    private string Window(SelectionGroup group)
    {
        var keys = Enumerable.Range(0, KeysOf(group)).SelectMany(key =>
        {
            var like = group.Sources.First(other => other.Order.Length > key).Order[key];
            var direction = like.Descending ? " DESC" : "";
            return like.Field is CodeField { IsIdentifier: true } ? (string[])[$"{Key(key)}_length{direction}", $"{_dialect.Ordinal(Key(key))}{direction}"] : [_dialect.NullsLast(Key(key), like.Descending)];
        });
        var order = keys.Concat(["table_rank", "record_length", _dialect.Ordinal("record_digits"), "source_row", "source_place"]);
        return $"row_number() OVER (PARTITION BY {Target} ORDER BY {string.Join(", ", order)}) AS {Place}";
    }

    // Of the rows that qualify for something, the place of each.
    private string Placed(SelectionGroup group, string rows, List<string> qualifying)
    {
        var columns = qualifying.Append(Target).Concat(group.Fields.Where(field => field.TakesValue).Select(field => "v_" + field.Name)).Append(Window(group));
        return $"{SqlLayout.Select(columns, rows)}\nWHERE {SqlLayout.Listed(qualifying.Select(one => $"{one} = 1"), "  OR")}";
    }

    private static string Ordered(SelectionGroup group, string placed, List<string> qualifying)
    {
        var columns = qualifying.Append(Target)
            .Concat(group.Fields.Where(field => field.TakesValue).Select(field => "v_" + field.Name))
            .Concat(qualifying.Select(one => $"count({one}) OVER (PARTITION BY {Target} ORDER BY {Place} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_{one}"))
            .Concat(qualifying.Select(one => $"count({one}) OVER (PARTITION BY {Target}) AS m_{one}"));
        return SqlLayout.Select(columns, placed);
    }

    private string Taken(SelectionGroup group, string from, List<string> clauses)
    {
        var columns = group.Fields.Select(field => $"{TakenOf(field, SelectedField.Qualifies(clauses.IndexOf(ClauseOf(field))))} AS {field.Name}");
        return $"{SqlLayout.Select(columns.Prepend(Target), from)}\nGROUP BY {Target}";
    }

    private string Largest(Field field, string value) => field.Kind == ValueKind.Flag ? _dialect.LargestFlag(value) : $"max({value})";

    private string TakenOf(SelectedField field, string qualifies)
    {
        string Where(string which) => Largest(field.Field, $"CASE WHEN {qualifies} = 1 AND {which} THEN v_{field.Name} END");
        return field.Take switch
        {
            Take.Any => _dialect.Stored($"(count({qualifies}) > 0)"),
            Take.Count => $"count({qualifies})",
            Take.Sum => $"coalesce(sum(CASE WHEN {qualifies} = 1 AND v_{field.Name} > 0 THEN v_{field.Name} END), 0)",
            Take.First => Where($"n_{qualifies} = 1"),
            Take.Second => Where($"n_{qualifies} = 2"),
            Take.Last => Where($"n_{qualifies} = m_{qualifies}"),
            Take.LastOfSeveral => Where($"n_{qualifies} = m_{qualifies} AND m_{qualifies} > 1"),
            _ => throw new InvalidOperationException("A stage is no single row."),
        };
    }

    // Runs of rows of one label are found where the label changes; two rows make a stage (footnotes 1 and 4 of M347).
    private IEnumerable<CommonTable> Stages(SelectionGroup group, string rows)
    {
        string[] steps = [group.Name + "_placed", group.Name + "_changes", group.Name + "_runs", group.Name + "_stages"];
        var values = group.Fields.Where(field => field.TakesValue).Select(field => "v_" + field.Name).ToList();
        var start = $"CASE WHEN {Label} = lag({Label}) OVER (PARTITION BY {Target} ORDER BY {Place}) THEN 0 ELSE 1 END AS {Start}";
        string[] own = [Target, Label, .. values];
        yield return new CommonTable(steps[0], $"{SqlLayout.Select([.. own, Window(group)], rows)}\nWHERE {SelectedField.Qualifies(0)} = 1", IsInline: true);
        yield return new CommonTable(steps[1], SqlLayout.Select([.. own, Place, start], steps[0]), IsInline: true);
        yield return new CommonTable(
            steps[2], SqlLayout.Select([.. own, Place, $"sum({Start}) OVER (PARTITION BY {Target} ORDER BY {Place}) AS {Run}"], steps[1]));
        var stages = SqlLayout.Select(
            [Target, Run, Label, $"min({Place}) AS first_place", $"max({Place}) AS last_place", $"row_number() OVER (PARTITION BY {Target} ORDER BY {Run}) AS stage"], steps[2]);
        yield return new CommonTable(steps[3], $"{stages}\nGROUP BY {Target}, {Run}, {Label}\nHAVING count(*) > 1", IsInline: true);
        var columns = group.Fields.Select(field => $"max(CASE WHEN {WhereOfStage(field)} END) AS {field.Name}");
        var from = $"{steps[3]} AS s\nJOIN {steps[2]} AS r ON r.{Target} = s.{Target} AND r.{Run} = s.{Run}";

        // A single row before the first stage is passed over; with more there are no stages.
        yield return new CommonTable(
            group.Name,
            $"{SqlLayout.Select(columns.Prepend($"s.{Target}"), from)}\nGROUP BY s.{Target}\nHAVING min(CASE WHEN stage = 1 THEN first_place END) <= 2");
    }

    private static string WhereOfStage(SelectedField field) => field.Take switch
    {
        Take.FirstStage => $"stage = 1 THEN s.{Label}",
        Take.SecondStage => $"stage = 2 THEN s.{Label}",
        Take.EndOfFirstStage => $"stage = 1 AND r.{Place} = s.last_place THEN r.v_{field.Name}",
        _ => $"stage = 2 AND r.{Place} = s.first_place THEN r.v_{field.Name}",
    };
}
