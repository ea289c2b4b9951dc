using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// A published table as an attacker sees it: the counts before disclosure control as variables, every figure and every rule as a constraint. Where it came from, a file or
/// a table of this library, no longer matters.
/// </summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
/// <param name="System">The counts, and what holds between them.</param>
/// <param name="Shown">The figures that say something. A constraint of none of them is a rule, which everybody knows.</param>
/// <param name="Protected">The counts that are to stay hidden.</param>
public sealed record AttackedTable<TFigure>(IntegerSystem System, ImmutableArray<ShownFigure<TFigure>> Shown, ImmutableArray<ProtectedCount<TFigure>> Protected)
    where TFigure : notnull
{
    // Below this, looking for parts takes longer than answering the whole.
    private const int SmallSystem = 24;

    /// <summary>The parts of the table that nothing ties together: each gives away only its own figures.</summary>
    public IReadOnlyList<AttackedTable<TFigure>> Parts()
    {
        if (System.Domains.Length <= SmallSystem)
        {
            return [this];
        }

        var (components, places) = Component.Of(System);
        if (components.Count == 1)
        {
            return [this];
        }

        var positions = new Dictionary<int, (int Component, int Position)>();
        for (var at = 0; at < components.Count; at++)
        {
            for (var position = 0; position < components[at].Constraints.Length; position++)
            {
                positions[components[at].Constraints[position]] = (at, position);
            }
        }

        // What is carried by a figure shares its count with it, and so its part.
        var numbers = new int[Shown.Length];
        var shown = components.Select(_ => new List<ShownFigure<TFigure>>()).ToArray();
        for (var at = 0; at < Shown.Length; at++)
        {
            var part = shown[positions[Shown[at].Constraints[0]].Component];
            numbers[at] = part.Count;
            part.Add(Shown[at] with { Constraints = [.. Shown[at].Constraints.Select(constraint => positions[constraint].Position)] });
        }

        var hidden = components.Select(_ => new List<ProtectedCount<TFigure>>()).ToArray();
        foreach (var count in Protected)
        {
            hidden[places[count.Variable.Index].Component].Add(count with { Variable = places[count.Variable.Index].Variable });
        }

        return
        [
            .. components.Select((component, at) => new AttackedTable<TFigure>(
                component.System,
                [.. shown[at].Select(figure => figure with { Carries = [.. figure.Carries.Select(carried => numbers[carried])] })],
                [.. hidden[at]])).Where(part => part.Protected.Length > 0),
        ];
    }
}
