using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using Iapt.Measures.Instruments;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Rows;
using static Iapt.Measures.DataSet.Ids101;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Any predicate over a row.</summary>
public sealed record AnyPredicate(Predicate Predicate)
{
    public override string ToString() => CanonicalText.Of(Predicate);
}

/// <summary>Statements of every kind that the catalogue makes, joined at random.</summary>
public static class Predicates
{
    private static readonly Predicate[] Atoms =
    [
        TreatmentCareContact_Count.AtLeast(2), CareContact_Count.Is(0), EndCode.In("46", "10"), EndCode.IsNull, Validated_PresentingComplaint.BeginsWith("F4"),
        ServDischDate.IsRecorded, ServDischDate.InPeriod, TherapySession_FirstDate.InPeriod, TherapySession_FirstDate.DaysSince(ReferralRequestReceivedDate).AtMostDays(42),
        TherapySession_SecondDate.DaysSince(TherapySession_FirstDate).BetweenDays(29, 90), TherapySession_LastDate.DaysToPeriodEnd().AboveDays(60),
        Caseness_Flag.IsTrue, NotCaseness_Flag.IsTrue, Recovery_Flag.IsTrue, ReliableImprovement_Flag.IsTrue, PairedBoth_Flag.IsTrue, PHQ9_FirstScore.IsRecorded,
        Selected.InThePeriod, CompletedTreatment_Flag.IsTrue, TreatmentCareContact_Count.Is(1), CareContact_Count.MoreThan(1), Assessment_FirstDate.IsNull,
    ];

    public static Arbitrary<AnyPredicate> Any() => Arb.From(Of(3).Select(predicate => new AnyPredicate(predicate)), one => Parts(one.Predicate).Select(part => new AnyPredicate(part)));

    private static Gen<Predicate> Of(int depth) => depth == 0
        ? Gen.Elements(Atoms)
        : Gen.Frequency(
            (1, Gen.Elements(Atoms)),
            (2, Of(depth - 1).ListOf(3).Select(clauses => (Predicate)new And([.. clauses]))),
            (2, Of(depth - 1).ListOf(3).Select(clauses => (Predicate)new Or([.. clauses]))),
            (2, Of(depth - 1).Select(inner => (Predicate)new Not(inner))));

    private static ImmutableArray<Predicate> Parts(Predicate predicate) => predicate switch
    {
        And and => and.Clauses,
        Or or => or.Clauses,
        Not not => [not.Inner],
        _ => [],
    };
}

/// <summary>Kleene's logic, on rows of any kind.</summary>
internal sealed class LogicLaws
{
    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)])]
    public Property De_Morgan(AnyRows rows, AnyPredicate one, AnyPredicate other) => Equal(
        rows,
        (!(one.Predicate & other.Predicate), !one.Predicate | !other.Predicate),
        (!(one.Predicate | other.Predicate), !one.Predicate & !other.Predicate));

    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)])]
    public Property A_double_negation_says_the_same(AnyRows rows, AnyPredicate one) => Equal(rows, (!!one.Predicate, one.Predicate));

    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)])]
    public Property Both_and_either_know_no_order_and_no_brackets(AnyRows rows, AnyPredicate one, AnyPredicate other, AnyPredicate third) => Equal(
        rows,
        (one.Predicate & other.Predicate, other.Predicate & one.Predicate),
        (one.Predicate | other.Predicate, other.Predicate | one.Predicate),
        (one.Predicate & (other.Predicate & third.Predicate), (one.Predicate & other.Predicate) & third.Predicate),
        (one.Predicate & (other.Predicate | third.Predicate), (one.Predicate & other.Predicate) | (one.Predicate & third.Predicate)),
        (one.Predicate | (other.Predicate & third.Predicate), (one.Predicate | other.Predicate) & (one.Predicate | third.Predicate)));

    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)])]
    public Property Nothing_joined_is_true_for_both_and_false_for_either(AnyRows rows, AnyPredicate one) => Equal(
        rows, (new And([]) & one.Predicate, one.Predicate), (new Or([]) | one.Predicate, one.Predicate), (new And([]), new Not(new Or([]))));

    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)])]
    public Property Winding_back_a_negation_negates_what_is_wound_back(AnyRows rows, AnyPredicate one) => Equal(
        rows, (Movements.Referral.Rewrite(!one.Predicate), !Movements.Referral.Rewrite(one.Predicate)));

    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)])]
    public Property Filling_in_a_null_never_turns_a_decided_comparison_around(AnyRows rows, AnyPredicate one)
    {
        // Is-null tests and flags may turn; clauses that only compare may not: that is what unknown means.
        if (!OnlyCompares(one.Predicate))
        {
            return Ran.None([]);
        }

        var filled = rows.Rows.Select(row => Filled.Aggregate(row, (so, cell) => so[cell.Field].IsPresent ? so : so.With(cell.Field, cell.Value))).ToList();
        var (before, after) = (Truths(rows.Extract, one.Predicate), Truths(Row.ToExtract(filled, rows.Supplied), one.Predicate));
        return Ran.None(before.Zip(after).Where(pair => pair.First != Truth.Unknown && pair.First != pair.Second).Select(pair => $"{pair.First} became {pair.Second}"));
    }

    private static readonly (Field Field, FieldValue Value)[] Filled =
    [
        (TreatmentCareContact_Count, FieldValue.Of(2)), (CareContact_Count, FieldValue.Of(0)), (EndCode, FieldValue.Of("46")),
        (Validated_PresentingComplaint, FieldValue.Of("F400")), (ReferralRequestReceivedDate, FieldValue.Of(Days.Start - 42)), (TherapySession_FirstDate, FieldValue.Of(Days.Start)),
        (TherapySession_SecondDate, FieldValue.Of(Days.Start + 29)), (TherapySession_LastDate, FieldValue.Of(Days.Start + 29)),
    ];

    private static bool OnlyCompares(Predicate predicate) => predicate switch
    {
        And and => and.Clauses.All(OnlyCompares),
        Or or => or.Clauses.All(OnlyCompares),
        Not not => OnlyCompares(not.Inner),
        Compare or InRange or InSet or Prefix => true,
        _ => false,
    };

    private static Property Equal(AnyRows rows, params IReadOnlyList<(Predicate One, Predicate Other)> pairs)
    {
        var extract = rows.Extract;
        return Ran.None(
            from pair in pairs
            from truth in Truths(extract, pair.One).Zip(Truths(extract, pair.Other))
            where truth.First != truth.Second
            select $"{truth.First} | {truth.Second}: {CanonicalText.Of(pair.One)} | {CanonicalText.Of(pair.Other)}");
    }

    private static ImmutableArray<Truth> Truths(Extracts.Extract extract, Predicate predicate)
    {
        var evaluator = new RowEvaluator(Ran.Calculator.SourcesFor(extract), InstrumentTable.Default);
        return
        [
            .. Enumerable.Range(0, extract.Count).Select(row =>
            {
                evaluator.MoveTo(extract[row], Days.Month);
                return evaluator.Of(predicate);
            }),
        ];
    }
}
