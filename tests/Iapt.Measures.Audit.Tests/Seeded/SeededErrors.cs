namespace Iapt.Measures.Audit.Tests;

// One figure of a real table is changed, and what the audit says of the table before and after is compared. Only the rows that can notice are audited again: those of the
// organisation and period, which are added up with the changed row.
internal sealed class SeededErrors
{
    private readonly Dictionary<(string, string, string, string), List<FigureRow>> _slices;
    private readonly Dictionary<(string, string, string, string), HashSet<string>> _before = [];
    private readonly List<FigureRow> _rows;

    internal SeededErrors(IReadOnlyList<FigureRow> rows)
    {
        _slices = rows.GroupBy(SliceOf).ToDictionary(group => group.Key, group => group.ToList());

        // A row without a printed percentage has nothing that a change could contradict.
        _rows = [.. rows.Where(row => row.Figures.Count(figure => figure is { Kind: StatisticKind.Percentage, Printed.IsNumber: true }) > 0)];
    }

    internal SeededTally Run(ulong seed, int times)
    {
        var draws = new Draws(seed);
        var tally = new SeededTally();
        for (var time = 0; time < times; time++)
        {
            var kind = (SeededKind)(time % Enum.GetValues<SeededKind>().Length);
            if (Seed(kind, draws) is not { } seeded)
            {
                continue;
            }

            var slice = _slices[SliceOf(seeded.Touched[0])];
            List<FigureRow> changed = [.. slice.Select(row => seeded.Instead.GetValueOrDefault(row, row)), .. seeded.Added];
            var news = Contradictions(changed, [.. seeded.Instead.Values, .. seeded.Added]).Where(finding => !Before(seeded.Touched[0]).Contains(Of(finding))).ToList();
            var wrong = news.Find(finding => IsOfRow(finding) && !seeded.Touched.Exists(row => IsSame(row.Place, finding.Place)));
            tally.Add(kind, SizeOf(seeded.Touched[0]), seeded.Touched[0].Policy.IsExact, news.Count > 0, wrong is null ? null : $"{kind} {seeded.Touched[0].Place}: {wrong.Check} {wrong.Place} {wrong.Measure}");
        }

        return tally;
    }

    private Seeded? Seed(SeededKind kind, Draws draws)
    {
        var row = draws.Of(_rows);
        switch (kind)
        {
            case SeededKind.RateOff:
                return Change(row, draws, StatisticKind.Percentage, draws.Below(2) == 0 ? 1 : -1);
            case SeededKind.CountOff:
                return Change(row, draws, StatisticKind.Count, draws.Below(2) == 0 ? 5 : -5);
            case SeededKind.SwappedRows:
                var other = draws.Of(_slices[SliceOf(row)].FindAll(one => one != row && one.Figures.Count == row.Figures.Count) is { Count: > 0 } others ? others : [row]);
                return Swap(row, other, draws.Of(row.Figures.Where(figure => figure.Printed.IsNumber).ToList()).Key);
            case SeededKind.DuplicatedOrganisation:
                return new Seeded([row], [], [Copy(row)]);
            default:
                return Shift(row);
        }
    }

    private static Seeded? Change(FigureRow row, Draws draws, StatisticKind kind, decimal by)
    {
        // Below 5 is not printed: a count of 5 is not lowered.
        var candidates = row.Figures.Where(figure => figure.Kind == kind && figure.Printed.IsNumber && (kind == StatisticKind.Percentage || IsNumerator(row, figure)) && figure.Printed.Value + by is > 5 and <= 100_000_000).ToList();
        if (kind == StatisticKind.Percentage)
        {
            candidates.RemoveAll(figure => figure.Printed.Value + by > 100);
        }

        if (candidates.Count == 0)
        {
            return null;
        }

        var figure = draws.Of(candidates);
        return new Seeded([row], new() { [row] = row.With(figure, Printed.Number(figure.Printed.Value + by)) }, []);
    }

    // A count of which a percentage is printed: the power was counted on those.
    private static bool IsNumerator(FigureRow row, PublishedFigure count) => row.Figures.Any(rate =>
        rate is { Kind: StatisticKind.Percentage, Printed.IsNumber: true } && MeasureFormulas.Rates.TryGetValue(rate.Key, out var rule) && rule.Numerator is [{ Coefficient: 1 } only] && string.Equals(only.Key, count.Key, StringComparison.Ordinal));

    // The two rows exchange one figure.
    private static Seeded? Swap(FigureRow row, FigureRow other, string key) =>
        row.Find(key) is { Printed: var one } mine && other.Find(key) is { Printed: var two } theirs && one != two
            ? new Seeded([row, other], new() { [row] = row.With(mine, two), [other] = other.With(theirs, one) }, [])
            : null;

    private static FigureRow Copy(FigureRow row)
    {
        var copy = new FigureRow(row.File, row.Place, row.Occurrence + 1) { Policy = row.Policy, PercentageDecimals = row.PercentageDecimals };
        foreach (var figure in row.Figures)
        {
            copy.Add(new PublishedFigure(copy, figure.Line + 1_000_000, figure.Measure, figure.Key, figure.Kind, figure.Printed));
        }

        return copy;
    }

    // Every figure is printed one place on.
    private static Seeded? Shift(FigureRow row)
    {
        var printed = row.Figures.Select(figure => figure.Printed).ToList();
        var shifted = row;
        for (var at = 0; at < printed.Count; at++)
        {
            shifted = shifted.With(shifted.Figures[at], printed[(at + printed.Count - 1) % printed.Count]);
        }

        return new Seeded([row], new() { [row] = shifted }, []);
    }

    private HashSet<string> Before(FigureRow row)
    {
        var key = SliceOf(row);
        if (!_before.TryGetValue(key, out var before))
        {
            before = [.. Contradictions(_slices[key]).Select(Of)];
            _before.Add(key, before);
        }

        return before;
    }

    private static IEnumerable<Finding> Contradictions(List<FigureRow> rows, HashSet<FigureRow>? changed = null) => PublicationAudit.Of(rows, AuditOptions.Default, changed: changed).Contradictions;

    private static string Of(Finding finding) => $"{finding.Check} {finding.Line} {finding.Place} {finding.Measure} {finding.Kind}";

    // Sums name the whole that they are of; what is told of a row must be a row that was touched.
    private static bool IsOfRow(Finding finding) => finding.Check is CheckNames.Percentage or CheckNames.Count or CheckNames.Form or CheckNames.EffectSize or CheckNames.ScoreRange or CheckNames.DuplicateOrganisation;

    private static bool IsSame(FigurePlace place, FigurePlace other) => place == other;

    private static long SizeOf(FigureRow row) => row.Find("M076")?.Printed is { IsNumber: true } finished ? (long)finished.Value : 0;

    private static (string, string, string, string) SliceOf(FigureRow row) => (row.Place.Series.ToString(), row.Place.Period, row.Place.GroupType, row.Place.OrgCode);

    private sealed record Seeded(List<FigureRow> Touched, Dictionary<FigureRow, FigureRow> Instead, List<FigureRow> Added);
}
