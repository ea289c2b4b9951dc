using System.Runtime.InteropServices;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>What a selection takes of the rows that qualify, for every row that it is made for, as a column.</summary>
internal sealed class Taking
{
    private readonly Field _field;
    private readonly Take _take;
    private readonly int _rows;
    private readonly IReadOnlyList<Candidates> _sources;

    internal Taking(Field field, Take take, int rows, IReadOnlyList<Candidates> sources)
    {
        _field = field;
        _take = take;
        _rows = rows;
        _sources = sources;
    }

    internal Column Column() => _take switch
    {
        Take.Any or Take.Count or Take.Sum => Gathering.OfNumbers(_field, Totals()),
        _ when _field is CodeField codes => Gathering.OfCodes(codes, Array.ConvertAll(Picks(), pick => pick is { } one ? CodeOf(one) : null)),
        _ => Gathering.OfNumbers(_field, Array.ConvertAll(Picks(), pick => pick is { } one ? one.Source.NumberAt(one.Row) : int.MinValue)),
    };

    // A stage is called by the label of its rows.
    private string? CodeOf(Picked pick) => _take is Take.FirstStage or Take.SecondStage ? pick.Source.Label : pick.Source.CodeAt(pick.Row);

    private int[] Totals()
    {
        var totals = new int[_rows];
        foreach (var source in _sources)
        {
            foreach (var row in source.Rows)
            {
                ref var total = ref totals[source.Targets[row]];
                total = _take switch
                {
                    Take.Any => 1,
                    Take.Count => total + 1,
                    _ => total + Math.Max(0, source.NumberAt(row)),
                };
            }
        }

        return totals;
    }

    private Picked?[] Picks() => _take switch
    {
        Take.First => Extremes(sign: 1),
        Take.Last => Extremes(sign: -1),
        _ => Ordered(),
    };

    private Picked?[] Extremes(int sign)
    {
        var best = new Picked?[_rows];
        foreach (var source in _sources)
        {
            foreach (var row in source.Rows)
            {
                ref var so = ref best[source.Targets[row]];
                var pick = new Picked(source, row);
                if (so is not { } other || pick.CompareTo(other) * sign < 0)
                {
                    so = pick;
                }
            }
        }

        return best;
    }

    private Picked?[] Ordered()
    {
        var picks = new Picked?[_rows];
        var next = new int[_sources.Count];
        var ofTarget = new List<Picked>();
        while (true)
        {
            var target = int.MaxValue;
            for (var source = 0; source < next.Length; source++)
            {
                var rows = _sources[source].Rows;
                target = next[source] < rows.Length ? Math.Min(target, _sources[source].Targets[rows[next[source]]]) : target;
            }

            if (target == int.MaxValue)
            {
                return picks;
            }

            ofTarget.Clear();
            for (var source = 0; source < next.Length; source++)
            {
                var one = _sources[source];
                for (; next[source] < one.Rows.Length && one.Targets[one.Rows[next[source]]] == target; next[source]++)
                {
                    ofTarget.Add(new Picked(one, one.Rows[next[source]]));
                }
            }

            CollectionsMarshal.AsSpan(ofTarget).Sort();
            picks[target] = Pick(ofTarget);
        }
    }

    private Picked? Pick(List<Picked> ordered) => _take switch
    {
        Take.Second => ordered.Count > 1 ? ordered[1] : null,
        Take.LastOfSeveral => ordered.Count > 1 ? ordered[^1] : null,
        Take.FirstStage => Stages.Of(ordered).First is { } first ? ordered[first.Start] : null,
        Take.EndOfFirstStage => Stages.Of(ordered).First is { } first ? ordered[first.End] : null,
        Take.SecondStage or Take.StartOfSecondStage => Stages.Of(ordered).Second is { } second ? ordered[second.Start] : null,
        _ => throw new InvalidOperationException($"{_take} picks no row."),
    };
}
