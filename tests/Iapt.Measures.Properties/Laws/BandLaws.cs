using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Properties.Generation;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Bands and classes, referral by referral: each is in one of them, and in one only.</summary>
internal sealed class BandLaws
{
    // What rests on a code may leave the bands that do not hold undecided: no reason for discharge, no complaint.
    private static readonly (string Whole, bool IsDecided, string[] Bands)[] Partitions =
    [
        ("M023", true, ["M024", "M025", "M026", "M027"]),
        ("M031", true, ["M032", "M033", "M034", "M035"]),
        ("M038", true, ["M043", "M044"]),
        ("M184", true, ["M121", "M122", "M047"]),
        ("M184", true, ["M121", "M046"]),
        ("M046", true, ["M122", "M047"]),
        ("M056", false, ["M057", "M058", "M059", "M060", "M061", "M062", "M063", "M066", "M069", "M070", "M071", "M072", "M340", "M341", "M342", "M344"]),
        ("M056", true, ["M073", "M074", "M075", "M076"]),
        ("M076", true, ["M199", "M200", "M201"]),
        ("M076", false, ["M196", "M197", "M198"]),
    ];

    private static readonly string[][] Disjoint =
    [
        ["M019", "M020", "M021", "M022"],
        ["M185", "M187", "M189"],
        ["M179", "M191"],
        ["M002", "M003", "M004", "M005", "M006", "M007", "M008", "M009", "M010", "M011", "M012", "M013", "M014", "M017", "M018", "M287", "M345"],
    ];

    private static readonly string[][] Within =
    [
        ["M039", "M040", "M041", "M042", "M043", "M038"],
        ["M044", "M045", "M038"],
        ["M036", "M037", "M031"],
        ["M052", "M054", "M076", "M056"],
        ["M193", "M191", "M202", "M076"],
        ["M193", "M185", "M202"],
        ["M204", "M203", "M076"],
        ["M030", "M029"],
        ["M237", "M076"],
    ];

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public Property A_referral_is_in_exactly_one_band_of_what_it_counts_in(Course course)
    {
        var truth = Counted(course);
        return Ran.None(
            from partition in Partitions
            let bands = partition.Bands.Where(id => truth(id) == Truth.True).ToList()
            where bands.Count != (truth(partition.Whole) == Truth.True ? 1 : 0) || (partition.IsDecided && partition.Bands.Any(id => truth(id) == Truth.Unknown))
            select $"{partition.Whole} is {truth(partition.Whole)}, its bands are {string.Join(", ", partition.Bands.Where(id => truth(id) != Truth.False).Select(id => $"{id} {truth(id)}"))}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public Property A_referral_is_in_at_most_one_of_classes_that_exclude_each_other(Course course)
    {
        var truth = Counted(course);
        return Ran.None(
            from classes in Disjoint
            let found = classes.Where(id => truth(id) == Truth.True).ToList()
            where found.Count > 1
            select $"in {string.Join(" and ", found)}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public Property A_referral_that_counts_in_a_part_counts_in_the_whole(Course course)
    {
        var truth = Counted(course);
        return Ran.None(
            from chain in Within
            from pair in chain.Zip(chain.Skip(1))
            where truth(pair.First) > truth(pair.Second)
            select $"{pair.First} is {truth(pair.First)}, {pair.Second} is {truth(pair.Second)}");
    }

    private static Func<string, Truth> Counted(Course course)
    {
        var engine = Ran.Engine(Row.ToExtract([course.Row]));
        return id => engine.ContributionOf(0, Ran.LeafOf(id), Days.Month).Truth;
    }
}
