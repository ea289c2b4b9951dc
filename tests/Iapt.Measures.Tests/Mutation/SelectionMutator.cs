using System.Collections.Immutable;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>Every selection that differs from a selection by one slip: another take, a table lost, rows ordered otherwise, another value, a slip in what qualifies.</summary>
internal static class SelectionMutator
{
    internal static IEnumerable<Mutant<Selection>> Of(Selection selection) =>
    [
        .. Neighbours(selection.Take).Select(take => new Mutant<Selection>($"{selection.Take} becomes {take}", selection with { Take = take })),
        .. selection.Sources.SelectMany((source, place) => Of(selection, source, place)),
    ];

    private static IEnumerable<Mutant<Selection>> Of(Selection selection, SelectionSource source, int place)
    {
        var name = selection.Sources.Length == 1 ? "" : $" of source {place + 1}";
        if (selection.Sources.Length > 1)
        {
            yield return new($"{source.From.Plural} ({place + 1}) not read", selection with { Sources = selection.Sources.RemoveAt(place) });
        }

        if (place > 0 && TiesMatter(selection))
        {
            yield return new($"sources {place} and {place + 1} exchanged", selection with { Sources = Exchanged(selection.Sources, place) });
        }

        var others = selection.Sources.Select(other => other.Label).OfType<string>().Distinct(StringComparer.Ordinal).Where(label => !string.Equals(label, source.Label, StringComparison.Ordinal));
        var changed = others.Select(label => new Mutant<SelectionSource>($"called {label}", source with { Label = label }))
            .Concat(Values(selection.Take, source))
            .Concat(Orders(selection, source))
            .Concat(PredicateMutator.Of(source.Where).Select(one => one.Select(where => source with { Where = where })));
        foreach (var one in changed)
        {
            yield return new(one.Change + name, selection with { Sources = selection.Sources.SetItem(place, one.Result) });
        }
    }

    private static Take[] Neighbours(Take take) => take switch
    {
        Take.First => [Take.Second, Take.Last],
        Take.Second => [Take.First, Take.LastOfSeveral],
        Take.Last => [Take.First, Take.LastOfSeveral],
        Take.LastOfSeveral => [Take.Last, Take.Second],
        Take.Sum => [Take.Count],
        Take.FirstStage => [Take.SecondStage],
        Take.SecondStage => [Take.FirstStage],
        Take.EndOfFirstStage => [Take.StartOfSecondStage, Take.Last],
        Take.StartOfSecondStage => [Take.EndOfFirstStage, Take.Last],
        _ => [],
    };

    private static IEnumerable<Mutant<SelectionSource>> Values(Take take, SelectionSource source) =>
        source.Value is not { } value || take is Take.Count or Take.Any
            ? []
            : Reach.Of(source).Where(field => field != value && field.Kind == value.Kind && field.Decimals == value.Decimals && string.Equals(field.Table, value.Table, StringComparison.Ordinal))
                .Select(field => new Mutant<SelectionSource>($"{field.Name} taken", source with { Value = field }));

    // What is only counted has no order; of rows alike in the value that is taken, any may be taken: what comes after it in the order decides nothing.
    private static IEnumerable<Mutant<SelectionSource>> Orders(Selection selection, SelectionSource source)
    {
        var keys = source.Order;
        var deciding = IsCounted(selection) ? 0 : TiesMatter(selection) ? keys.Length : Math.Min(1, keys.Length);
        for (var index = 0; index < deciding; index++)
        {
            yield return new($"not ordered by {keys[index].Field.Name}", source with { Order = keys.RemoveAt(index) });
            yield return new($"{keys[index].Field.Name} turned", source with { Order = keys.SetItem(index, keys[index] with { Descending = !keys[index].Descending }) });
            if (index + 1 < keys.Length)
            {
                yield return new($"{keys[index + 1].Field.Name} before {keys[index].Field.Name}", source with { Order = Exchanged(keys, index + 1) });
            }
        }
    }

    private static bool IsCounted(Selection selection) => selection.Take is Take.Any or Take.Count or Take.Sum;

    private static bool TiesMatter(Selection selection) => !IsCounted(selection)
        && (selection.Sources.Any(source => source.Order.IsEmpty || source.Order[0].Field != source.Value) || selection.Take is Take.EndOfFirstStage or Take.StartOfSecondStage);

    private static ImmutableArray<T> Exchanged<T>(ImmutableArray<T> items, int place) => items.SetItem(place, items[place - 1]).SetItem(place - 1, items[place]);
}
