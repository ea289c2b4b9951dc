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
