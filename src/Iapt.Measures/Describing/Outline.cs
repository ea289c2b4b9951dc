using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>A rule as an outline: a line for each clause, indented as the clauses are nested.</summary>
/// <param name="Text">The line.</param>
/// <param name="Children">The lines below it.</param>
public sealed record Outline(string Text, ImmutableArray<Outline> Children)
{
    /// <summary>The outline of a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="english">The words.</param>
    public static Outline Of(Predicate predicate, English english)
    {
        ArgumentNullException.ThrowIfNull(english);
        return predicate switch
        {
            And { Clauses.Length: 1 } one => Of(one.Clauses[0], english),
            And all => new Outline("all of", Each(all.Clauses, english)),
            Or any => new Outline("any of", Each(any.Clauses, english)),
            Not { Inner: Or any } => new Outline("none of", Each(any.Clauses, english)),
            Not { Inner: And all } => new Outline("not all of", Each(all.Clauses, english)),
            _ => new Outline(english.Say(predicate), []),
        };
    }

    /// <summary>The outline of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="english">The words.</param>
    public static Outline Of(Term term, English english)
    {
        ArgumentNullException.ThrowIfNull(english);
        return term switch
        {
            FirstCase choice => new Outline("the first that applies of", [.. Cases(choice, english)]),
            ByCode table => new Outline(
                $"by {english.Say(table.Key)}",
                [.. table.Entries.Select(entry => new Outline($"{entry.Code}: {english.Say(entry.Then)}", []))]),
            _ => new Outline(english.Say(term), []),
        };
    }

    /// <summary>The outline of a selection.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="english">The words.</param>
    public static Outline Of(Selection selection, English english)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(english);
        var what = selection.Take switch
        {
            Take.First => "from the first of these rows",
            Take.Second => "from the second of these rows",
            Take.Last => "from the last of these rows",
            Take.LastOfSeveral => "from the last of these rows, if it is another than the first",
            Take.Count => "the number of these rows",
            Take.Sum => "the sum over these rows",
            Take.Any => "true when there is one of these rows",
            Take.FirstStage => "the intensity of the first stage of these rows",
            Take.EndOfFirstStage => "from the last row of the first stage of these rows",
            Take.SecondStage => "the intensity of the second stage of these rows",
            _ => "from the first row of the second stage of these rows",
        };
        return new Outline(what, [.. selection.Sources.Select(source => Source(source, english))]);
    }

    /// <summary>The outline as lines, each with its depth.</summary>
    public IEnumerable<(int Depth, string Text)> Lines()
    {
        yield return (0, Text);
        foreach (var child in Children)
        {
            foreach (var (depth, text) in child.Lines())
            {
                yield return (depth + 1, text);
            }
        }
    }

    private static Outline Source(SelectionSource source, English english)
    {
        var label = source.Label is null ? "" : $" ({source.Label})";
        var value = source.Value is null ? "" : $": {english.Say(new FieldTerm(source.Value))}";
        var order = source.Order.IsEmpty ? "" : $", in the order of {string.Join(", then ", source.Order.Select(key => Key(key, english)))}";
        return source.Where is And { Clauses.IsEmpty: true }
            ? new Outline($"{source.From.Plural}{label}{value}{order}", [])
            : new Outline($"{source.From.Plural}{label}{value}{order}, where", [Of(source.Where, english)]);
    }

    private static string Key(SortKey key, English english)
    {
        var field = english.Say(new FieldTerm(key.Field));
        return !key.Descending ? field : key.Field is DateField ? $"{field} from the latest" : $"{field} from the highest";
    }

    private static IEnumerable<Outline> Cases(FirstCase choice, English english)
    {
        foreach (var one in choice.Cases)
        {
            yield return new Outline($"{english.Say(one.Then)} if {english.Say(one.When)}", []);
        }

        if (choice.Otherwise is { } otherwise)
        {
            yield return new Outline($"else {english.Say(otherwise)}", []);
        }
    }

    private static ImmutableArray<Outline> Each(ImmutableArray<Predicate> clauses, English english) => [.. clauses.Select(clause => Of(clause, english))];
}
