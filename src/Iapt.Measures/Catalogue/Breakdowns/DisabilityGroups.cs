using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.DisabilityFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdown by disability.</summary>
public static class DisabilityGroups
{
    /// <summary>Disability</summary>
    public static Breakdown V003 { get; } = Each(
            Breakdown.MultiValued("V003", "Disability"),
            ("01 Behaviour and Emotional", Disability_Behaviour_Flag),
            ("02 Hearing", Disability_Hearing_Flag),
            ("03 Manual Dexterity", Disability_ManualDexterity_Flag),
            ("04 Memory or ability to concentrate, learn or understand (Learning Disability)", Disability_Memory_Flag),
            ("05 Mobility and Gross Motor", Disability_Mobility_Flag),
            ("06 Perception of Physical Danger", Disability_Perception_Flag),
            ("07 Personal, Self Care and Continence", Disability_Personal_Flag),
            ("08 Progressive Conditions and Physical Health (such as HIV, cancer, multiple sclerosis, fits etc)", Disability_Progressive_Flag),
            ("09 Sight", Disability_Sight_Flag),
            ("10 Speech", Disability_Speech_Flag),
            ("XX Other", Disability_Other_Flag),
            ("NN No Disability", Disability_None_Flag),
            ("ZZ Not Stated", Disability_NotStated_Flag),
            ("Invalid code", Disability_Invalid_Flag))
        .Group("No code", !Disability_Recorded_Flag.IsTrue, Counted(Disability_Recorded_Flag.Being("False")), NotCounted(Disability_Recorded_Flag.Being("True")))
        .Reading(
            "'Invalid code' is 'not in' the list, which a missing code satisfies too, and 'No code' asks for no code without an expression.",
            "Invalid: a code is recorded that is not in the list. No code: none is recorded of the person, whether there is a record or not.",
            "A missing code has a group of its own here, unlike in the breakdowns whose last group takes both.")
        .From(MonthlyMetadata.V21);

    private static Breakdown Each(Breakdown before, params (string Name, FlagField Flag)[] groups) =>
        groups.Aggregate(before, (so, group) => so.Group(group.Name, group.Flag.IsTrue, Counted(group.Flag.Being("True")), NotCounted(group.Flag.Being("False"))));
}
