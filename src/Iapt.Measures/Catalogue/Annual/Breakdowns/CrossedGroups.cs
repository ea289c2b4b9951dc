using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>One breakdown within another: every group of the one within every group of the other, with the labels of both.</summary>
internal static class CrossedGroups
{
    // The label of the last group of genders says what is not stated, so that it can stand beside an age.
    private const string NotStated = "Not stated/Not known/Invalid";
    private const string GenderNotStated = "Gender " + NotStated;

    /// <summary>A breakdown by both.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="one">The one breakdown, a partition: its sums are summed within each group of the other.</param>
    /// <param name="gender">The other, a partition by gender.</param>
    /// <param name="isPrinted">Whether the report prints a group of the one; the rest is the remainder.</param>
    internal static Breakdown Of(string id, string name, Breakdown one, Breakdown gender, Func<BreakdownGroup, bool> isPrinted)
    {
        var own = one.Groups.Where(each => each.Parts.IsEmpty && isPrinted(each)).ToList();
        List<(BreakdownGroup One, BreakdownGroup Other)> pairs =
            [.. gender.Groups.SelectMany(_ => own, (other, each) => (each, other)).Where(pair => !(IsRemainder(pair.each) && IsRemainder(pair.other)))];
        var (ofOne, ofGender) = (one.Clauses(), gender.Clauses());
        var breakdown = pairs.Aggregate(Breakdown.Partition(id, name), (so, pair) => Added(
            so, Label(pair.One.VariableA, pair.Other), Label(pair.One.VariableB, pair.Other), ofOne[pair.One.Number - 1] & ofGender[pair.Other.Number - 1], [.. Rows(pair.One, pair.Other)]));
        var (lastOne, lastOther) = (one.Groups.Last(IsRemainder), gender.Groups.Last(IsRemainder));
        Example[] neither = [Both(lastOne, lastOther, ExampleKind.Counted, ExampleKind.Counted), Both(lastOne, gender.Groups[0], ExampleKind.NotCounted, ExampleKind.Counted)];
        breakdown = lastOne.VariableB is null
            ? breakdown.Remainder($"{lastOne.VariableA} / {GenderNotStated}", neither)
            : breakdown.Remainder($"{lastOne.VariableA} / {GenderNotStated}", $"{lastOne.VariableB} / {GenderNotStated}", neither);
        var sums = one.Groups.Where(each => !each.Parts.IsEmpty).ToList();
        return gender.Groups.SelectMany(_ => sums, (other, sum) => (A: Label(sum.VariableA, other)!, B: Label(sum.VariableB, other)))
            .Aggregate(breakdown, (so, sum) => so.Subtotal(sum.A, sum.B, each => string.Equals(each.VariableA, sum.A, StringComparison.Ordinal)));
    }

    private static Breakdown Added(Breakdown so, string? variableA, string? variableB, Predicate where, Example[] examples) =>
        variableB is null ? so.Group(variableA!, where, examples) : so.Group(variableA!, variableB, where, examples);

    private static bool IsRemainder(BreakdownGroup group) => group.Where is null && group.Parts.IsEmpty;

    private static string? Label(string? label, BreakdownGroup other) => label is null ? null : $"{label} / {(IsRemainder(other) ? GenderNotStated : other.VariableA)}";

    private static IEnumerable<Example> Rows(BreakdownGroup one, BreakdownGroup other) =>
    [
        Both(one, other, ExampleKind.Counted, ExampleKind.Counted),
        Both(one, other, ExampleKind.NotCounted, ExampleKind.Counted),
        Both(one, other, ExampleKind.Counted, ExampleKind.NotCounted),
    ];

    private static Example Both(BreakdownGroup one, BreakdownGroup other, ExampleKind ofOne, ExampleKind ofOther) => new(
        ofOne == ExampleKind.Counted && ofOther == ExampleKind.Counted ? ExampleKind.Counted : ExampleKind.NotCounted,
        [.. one.Examples.First(example => example.Kind == ofOne).Cells, .. other.Examples.First(example => example.Kind == ofOther).Cells]);
}
