using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Tests.Examples;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>The examples are good when a definition with a slip in it contradicts one of them, or a boundary probe made from them.</summary>
public sealed class MutationTests
{
    private const int LowestPercentage = 98;

    // Slips that change no result whatever the row, so that no example can contradict them.
    private static readonly (string Slip, string Reason)[] ChangeNothing =
    [
        ("M073: Equal becomes AtMost", "a count is never negative"),
        ("M074: Equal becomes AtMost", "a count is never negative"),
        .. EmploymentSlips.ChangeNothing,
        .. SelectionSlips.ChangeNothing,
        .. BreakdownSlips.ChangeNothing,
        .. Annual.AnnualSlips.ChangeNothing,
        ("M198: clause lost: (or (not", "every branch of M198 counts a last GAD-7 score, so that the complaint matters only to the specific measure"),
        ("M198: 'or' becomes 'and'", "the same"),
        ("M198: clause lost: (begins Validated_PresentingComplaint", "the same"),
        ("M198: clause lost: (in Validated_PresentingComplaint", "the same"),
        ("M198: beginning", "the same"),
        ("M198: code", "the same"),
        .. ((string[])["M362", "M363", "M364", "M365", "M366", "M367"]).Select(id => ($"{id}: clause lost: (not (null", "the unknowns of a rate are its numerator's, so that a missing stage is outside the denominator either way")),
        ("ADSM: clause lost: (not (null", "a last score without a first is not used (decisions.md 8)"),
    ];

    [Test]
    public void TheExamplesOfTheMeasuresContradictASlipInThem() => Check(Slips.OfMeasures);

    [Test]
    public void TheExamplesOfTheDerivationsContradictASlipInThem() => Check(Slips.OfDerivationsOverOneRow);

    [Test]
    public void TheExamplesAndProbesOfTheSelectionsContradictASlipInThem() => Check(Slips.OfSelections);

    [Test]
    public void TheExamplesAndProbesOfTheBreakdownsContradictASlipInThem() => Check(Slips.OfBreakdowns);

    [Test]
    public void TheExamplesOfEarlierVersionsContradictASlipInWhatTheySayOtherwise() => Check(EarlierSlips.All);

    [Test]
    public void OfAllSlipsAtLeastNinetyEightInAHundredAreContradicted()
    {
        List<Slip> slips = [.. Slips.OfMeasures, .. Slips.OfDerivationsOverOneRow, .. Slips.OfSelections, .. Slips.OfBreakdowns, .. EarlierSlips.All];
        Assert.That(slips.Count(slip => slip.IsKilled) * 100, Is.GreaterThanOrEqualTo(LowestPercentage * slips.Count));
    }

    [Test]
    public void EverySelectionStandsInAFile() =>
        Assert.That(SelectionRun.V21.All.Where(derivation => derivation.Body is SelectionBody && !Annual.AnnualSet.IsLikeAnother(derivation.Field)), Is.SubsetOf(Slips.Selections));

    private static void Check(IReadOnlyList<Slip> slips)
    {
        var survivors = slips.Where(slip => !slip.IsKilled).Select(slip => slip.Name).ToList();
        foreach (var group in slips.GroupBy(slip => slip.Group, StringComparer.Ordinal))
        {
            Kills.Report(group.Key, new(group.Count(slip => slip.IsKilled), group.Count(), group.Count(slip => slip.ByExample), group.Any(slip => slip.ByProbe is not null) ? group.Count(slip => slip.ByProbe == true) : null));
        }

        var killed = slips.Count - survivors.Count;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{killed} of {slips.Count} slips contradict an example or a probe; these do not:"));
        foreach (var survivor in survivors)
        {
            TestContext.Out.WriteLine($"  {survivor} ({ReasonFor(survivor) ?? "no reason known"})");
        }

        Assert.That(survivors.Where(survivor => ReasonFor(survivor) is null), Is.Empty, "Each needs an example.");
    }

    private static string? ReasonFor(string survivor) => ChangeNothing.FirstOrDefault(one => survivor.StartsWith(one.Slip, StringComparison.Ordinal)).Reason;
}
