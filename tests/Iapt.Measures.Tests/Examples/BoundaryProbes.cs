using System.Collections.Immutable;
using System.Globalization;
using Iapt.Measures.Algebra;
using NodaTime;
using NodaTime.Text;

namespace Iapt.Measures.Tests.Examples;

/// <summary>The boundary probes of a predicate, generated from its numbers, dates, codes and flags wherever they stand in it.</summary>
internal sealed class BoundaryProbes : IPredicateVisitor<IEnumerable<BoundaryProbe>>
{
    private static readonly BoundaryProbes Instance = new();
    private static readonly long[] Steps = [-1, 0, 1];

    private static readonly LocalDate[] Edges =
        [ExampleRun.May2024.Start.PlusDays(-1), ExampleRun.May2024.Start, ExampleRun.May2024.End, ExampleRun.May2024.End.PlusDays(1)];

    private BoundaryProbes()
    {
    }

    internal static IEnumerable<BoundaryProbe> In(Predicate predicate) => predicate.Accept(Instance);

    // A threshold of an instrument is no number of the definition: BoundaryTests probes those of each instrument.
    public IEnumerable<BoundaryProbe> Visit(Compare predicate) => predicate switch
    {
        { Right: Constant bound } => [Numbers(predicate, predicate.Left, bound.Units, value => Holds(predicate.Operator, value, bound.Units))],
        { Left: FieldTerm { Field: DateField left } } => [new(CanonicalText.Of(predicate), false, row => Dates(row, left, predicate))],
        _ => [],
    };

    public IEnumerable<BoundaryProbe> Visit(InRange predicate) =>
        ((Constant[])[predicate.Low, predicate.High]).Select(bound => Numbers(predicate, predicate.Value, bound.Units, value => value >= predicate.Low.Units && value <= predicate.High.Units));

    public IEnumerable<BoundaryProbe> Visit(InSet predicate) => [Codes(predicate, ListOf(predicate)!)];

    public IEnumerable<BoundaryProbe> Visit(Prefix predicate) => [Codes(predicate, ListOf(predicate)!)];

    public IEnumerable<BoundaryProbe> Visit(Algebra.Contains predicate) => [Codes(predicate, ListOf(predicate)!)];

    public IEnumerable<BoundaryProbe> Visit(IsNull predicate) => predicate.Value is FieldTerm { Field: var field }
        ? [new(CanonicalText.Of(predicate), false, row => [[Point(row, field, "", holds: true), Point(row, field, row.Text(field) ?? Anything(field), holds: false)]]) { Asked = field }]
        : [];

    public IEnumerable<BoundaryProbe> Visit(InPeriod predicate) =>
    [
        new(CanonicalText.Of(predicate), false, row =>
        [
            Edges.Select(day => Point(row, predicate.Date, LocalDatePattern.Iso.Format(day), day >= ExampleRun.May2024.Start && day <= ExampleRun.May2024.End)),
        ]),
    ];

    // Where one row says a flag, the flag of no other row is derived: a second way is that they all have it.
    public IEnumerable<BoundaryProbe> Visit(IsTrue predicate) =>
    [
        new(CanonicalText.Of(predicate), false, row => ((ExampleRow[])[row, row.AllSaying(predicate.Flag, "True")])
            .Select(one => (ProbePoint[])[Point(one, predicate.Flag, "True", holds: true), Point(one, predicate.Flag, "False", holds: false)]))
        {
            Asked = predicate.Flag,
        },
    ];

    public IEnumerable<BoundaryProbe> Visit(Selected predicate) => [];

    public IEnumerable<BoundaryProbe> Visit(And predicate) => predicate.Clauses.SelectMany(In);

    // Lists of one field are one list: a code beside one of them can stand in another.
    public IEnumerable<BoundaryProbe> Visit(Or predicate) =>
    [
        .. predicate.Clauses.Where(clause => ListOf(clause) is null).SelectMany(In),
        .. predicate.Clauses.Where(clause => ListOf(clause) is not null).GroupBy(clause => ListOf(clause)!.Field).Select(lists => Codes(
            lists.Count() == 1 ? lists.First() : new Or([.. lists]),
            new(lists.Key, lists.SelectMany(list => ListOf(list)!.Texts), code => lists.Any(list => ListOf(list)!.Has(code))))),
    ];

    public IEnumerable<BoundaryProbe> Visit(Not predicate) => In(predicate.Inner).Select(probe => probe with { IsNegated = !probe.IsNegated });

    public IEnumerable<BoundaryProbe> Visit(KnownWhen predicate) => throw new NotSupportedException("Definitions hold no such clause.");

    private static BoundaryProbe Numbers(Predicate clause, Term compared, long bound, Func<long, bool> holds) => new(CanonicalText.Of(clause), true, row =>
        [Steps.SelectMany(step => At(row, compared, bound + step) is { } moved ? [new ProbePoint($"{bound + step}", moved, holds(bound + step))] : Enumerable.Empty<ProbePoint>())]);

    /// <summary>The row with the compared term at a value; null where no row can have it, as with a count below 0.</summary>
    private static Example? At(ExampleRow row, Term of, long value) => of switch
    {
        FirstCase choice => At(row, choice.Cases.First(one => Applies(row, one.When)).Then, value),
        FieldTerm { Field: CountField count } => value < 0 ? null : row.With(count, value.ToString(CultureInfo.InvariantCulture)),
        FieldTerm { Field: ScoreField score } => value < score.Minimum || value > score.Maximum ? null : row.With(score, score.Write(FieldValue.Of(value))),
        DaysBetween { From: PeriodBoundary, To: FieldTerm { Field: DateField to } } => row.With(to, to.Write(FieldValue.Of(DateField.ToDays(ExampleRun.May2024.Start) + value))),
        DaysBetween { From: FieldTerm { Field: DateField from }, To: var to } => DaysOf(row, to) is { } end ? row.With(from, from.Write(FieldValue.Of(end - value))) : null,
        _ => throw new NotSupportedException($"No row is known for {CanonicalText.Of(of)}."),
    };

    private static bool Applies(ExampleRow row, Predicate when) => when is Compare { Operator: Comparison.Above } later && DaysOf(row, later.Left) > DaysOf(row, later.Right);

    // Either date is moved past the other; where the other is not recorded, it is made that of the row.
    private static IEnumerable<IEnumerable<ProbePoint>> Dates(ExampleRow row, DateField left, Compare clause)
    {
        var other = (clause.Right as FieldTerm)?.Field as DateField;
        if (other is not null && row.Text(other) is null && row.Text(left) is { } own)
        {
            row = row.Saying(other, own);
        }

        if (DaysOf(row, clause.Right) is { } bound)
        {
            yield return Steps.Select(step => Point(row, left, left.Write(FieldValue.Of(bound + step)), Holds(clause.Operator, bound + step, bound)));
        }

        if (other is not null && DaysOf(row, clause.Left) is { } fixedAt)
        {
            yield return Steps.Select(step => Point(row, other, other.Write(FieldValue.Of(fixedAt + step)), Holds(clause.Operator, fixedAt, fixedAt + step)));
        }
    }

    private static long? DaysOf(ExampleRow row, Term date) => date switch
    {
        PeriodBoundary boundary => DateField.ToDays(boundary.IsEnd ? ExampleRun.May2024.End : ExampleRun.May2024.Start),
        FieldTerm { Field: DateField field } => row.Text(field) is { } text ? field.Read(text).Value.Number : null,
        _ => throw new NotSupportedException($"No date is known for {CanonicalText.Of(date)}."),
    };

    private static CodeList? ListOf(Predicate clause) => clause switch
    {
        InSet { Value: FieldTerm { Field: var field } } list => new(field, list.Codes.SelectMany(code => Beside(code).Prepend(code)), code => list.Codes.Contains(code, StringComparer.Ordinal)),
        Prefix { Value: FieldTerm { Field: var field } } list => new(
            field,
            list.Beginnings.SelectMany(code => Beside(code).Concat([code, code + "9"])),
            code => list.Beginnings.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal))),
        Algebra.Contains { Value: FieldTerm { Field: var field } } list => new(
            field,
            list.Texts.SelectMany(text => (string[])[text, $"Z{text.ToLowerInvariant()}Z", text[1..], text[..^1]]),
            code => list.Texts.Any(text => code.Contains(text, StringComparison.OrdinalIgnoreCase))),
        _ => null,
    };

    // A list is asked of the code as a file is read, so that a text which is no code of its own is not a point.
    private static BoundaryProbe Codes(Predicate clause, CodeList list)
    {
        ImmutableArray<string> usable = [.. list.Texts.Distinct(StringComparer.Ordinal).Where(text => list.Field.Read(text).Value.IsPresent)];
        return new(CanonicalText.Of(clause), false, row => [usable.Select(text => Point(row, list.Field, text, list.Has(list.Field.Write(list.Field.Read(text).Value))))]);
    }

    private static IEnumerable<string> Beside(string code) =>
        ((char[])[(char)(code[^1] - 1), (char)(code[^1] + 1)]).Where(char.IsAsciiLetterOrDigit).Select(last => code[..^1] + last);

    private static string Anything(Field field) => field.Kind switch
    {
        ValueKind.Date => LocalDatePattern.Iso.Format(ExampleRun.May2024.Start.PlusDays(1)),
        ValueKind.Flag => "False",
        _ => "1",
    };

    private static ProbePoint Point(ExampleRow row, Field field, string text, bool holds) => new(text, row.With(field, text), holds);

    private static bool Holds(Comparison comparison, long value, long bound) => comparison switch
    {
        Comparison.Equal => value == bound,
        Comparison.Below => value < bound,
        Comparison.AtMost => value <= bound,
        Comparison.AtLeast => value >= bound,
        Comparison.Above => value > bound,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "A comparison of the language."),
    };

    private sealed record CodeList(Field Field, IEnumerable<string> Texts, Func<string, bool> Has);
}
