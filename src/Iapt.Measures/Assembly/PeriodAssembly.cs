using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Assembly;

/// <summary>The tables of an extract brought together as at the end of a period: selections are made when a field of theirs is first asked for.</summary>
internal sealed class PeriodAssembly
{
    private readonly RawTables _raw;
    private readonly FieldSources _sources;
    private readonly WindBack? _windBack;
    private readonly ReportingPeriod _period;
    private readonly Func<FieldSources, ReportingPeriod, IJudge> _judgeFor;
    private readonly Dictionary<Subject, Frame> _frames = [];
    private readonly IJudge _judge;

    internal PeriodAssembly(RawTables raw, FieldSources sources, WindBack? windBack, ReportingPeriod period, Func<FieldSources, ReportingPeriod, IJudge> judgeFor)
    {
        _raw = raw;
        _sources = sources;
        _windBack = windBack;
        _period = period;
        _judgeFor = judgeFor;
        _judge = _judgeFor(windBack is null ? sources : sources.Rewritten(windBack.Rewrite), period);
    }

    /// <summary>True to bring together the referrals of the period's months alone; false to keep every row of the extract in its place.</summary>
    internal bool OnlyThePeriod { get; init; }

    /// <summary>The rows of a subject in the period.</summary>
    internal Frame FrameOf(Subject subject)
    {
        if (!_frames.TryGetValue(subject, out var frame))
        {
            frame = Make(subject);
            _frames.Add(subject, frame);
        }

        return frame;
    }

    /// <summary>The referrals with the fields that are selected from other tables, as an extract: of the same rows, in which only those of the period hold them.</summary>
    internal Extract Referrals(IEnumerable<Field> fields)
    {
        var frame = FrameOf(Subject.Pathway);
        return OnlyThePeriod
            ? _raw.Extract.At([.. fields.Concat(Deciding()).Distinct().Select(frame.ColumnOf).OfType<IntegerColumn>()], [.. Enumerable.Range(0, frame.Count).Select(frame.RowAt)])
            : _raw.Extract.With([.. Selected(fields).Select(frame.ColumnOf).OfType<Column>()]);
    }

    /// <summary>The rows of another subject as an extract, each with the fields of what it belongs to.</summary>
    internal Extract Others(Subject subject, IEnumerable<Field> fields)
    {
        var frame = FrameOf(subject);
        var reported = new RowSet(frame.Count);
        var referrals = FrameOf(Subject.Pathway);
        var pathways = frame.PositionsIn(referrals);
        for (var row = 0; row < frame.Count; row++)
        {
            reported[row] = subject.Link!.Kind == LinkKind.Owner || _raw.Extract.IsSelected(referrals.RowAt(pathways[row]), _period, SelectionScope.Period);
        }

        var columns = fields.Concat(Deciding()).Distinct().Select(frame.ColumnOf).OfType<IntegerColumn>().ToList();
        return _raw.Extract.Of(columns, frame.Count, reported);
    }

    /// <summary>The position in <see cref="Others"/> of the row that an identifier names, and its row in the table; null when it is not among the period's.</summary>
    internal (int Position, int Row)? RowOf(Subject subject, CodeField key, string? id)
    {
        var frame = FrameOf(subject);
        for (var position = 0; id is not null && position < frame.Count; position++)
        {
            if (string.Equals(frame.ValueOf(key, position).Code, id, StringComparison.Ordinal))
            {
                return (position, frame.RowAt(position));
            }
        }

        return null;
    }

    // What places a row: its organisations, and the date that one snapshot is wound back by.
    private IEnumerable<Field> Deciding() =>
        _raw.Extract.Groups.Columns.Select(column => column.Field).Concat(_raw.Extract.Selection.Received is { } received ? [received.Field] : []);

    private int[] RowsOfPeriod() => [.. Enumerable.Range(0, _raw.Extract.Count).Where(IsOfPeriod)];

    private IEnumerable<Field> Selected(IEnumerable<Field> fields) => fields.Where(field => _sources.DerivationOf(field) is { Body: SelectionBody });

    private Frame Make(Subject subject)
    {
        var raw = _raw.Of(subject);
        if (subject.Link is not { } link)
        {
            return new Frame(subject, raw, Select, OnlyThePeriod ? RowsOfPeriod() : null) { Months = _raw.Extract.Months };
        }

        var parent = FrameOf(link.Parent);
        Func<int, bool> belongs = link.Kind == LinkKind.Owner ? position => IsOfPeriod(parent.RowAt(position))
            : parent.Parent is null ? position => IsReported(parent.RowAt(position))
            : _ => true;
        var (rows, parents) = new Linking(subject, raw, parent, _raw.Of(link.Parent))
            .Rows(belongs, ReportingPeriod.Number(_period.LastMonth), (int)DateField.ToDays(_period.End));
        return new Frame(subject, raw, Select, parent, rows, parents);
    }

    private bool IsOfPeriod(int row)
    {
        var month = _raw.Extract.Months[row];
        return month == RowMonths.None || (month >= ReportingPeriod.Number(_period.FirstMonth) && month <= ReportingPeriod.Number(_period.LastMonth));
    }

    private bool IsReported(int row) =>
        _raw.Extract.IsSelected(row, _period, SelectionScope.Period) || _raw.Extract.IsSelected(row, _period, SelectionScope.PeriodEnd);

    private Column? Select(Frame frame, Field field)
    {
        if (_sources.DerivationOf(field) is not { Body: SelectionBody { Selection: var selection } })
        {
            return null;
        }

        var sources = new List<Candidates>();
        for (var place = 0; place < selection.Sources.Length; place++)
        {
            var source = selection.Sources[place];
            if (_raw.Has(source.From))
            {
                var from = FrameOf(source.From);
                var where = _windBack is null ? source.Where : _windBack.Rewrite(source.Where);
                var rank = selection.Sources.TakeWhile(other => !string.Equals(other.From.Table, source.From.Table, StringComparison.Ordinal)).Count();
                sources.Add(new Candidates(source, place, rank, from, frame, _judge.Known(from, where), field.Decimals));
            }
        }

        return new Taking(field, selection.Take, frame.Count, sources).Column();
    }
}
