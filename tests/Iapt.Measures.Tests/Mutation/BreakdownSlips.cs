namespace Iapt.Measures.Tests.Mutation;

/// <summary>Slips in the groups of partitions that change no result whatever the row: an earlier group takes the rows that they let in or keep out.</summary>
internal static class BreakdownSlips
{
    internal static readonly (string Slip, string Reason)[] ChangeNothing =
    [
        ("V001/2: from 18 moved by -1", "who is 17 is in the group before"),
        ("V001/3: from 26 moved by -1", "who is 25 is in the group before"),
        ("V001/4: from 65 moved by -1", "who is 64 is in the group before"),
        ("V001/5: from 75 moved by -1", "who is 74 is in the group before"),
        ("V001/6: 90 becomes 89", "who is 89 is in the group before"),

        // The bands of data set v1.5.
        ("V001/2: from 16 moved by -1", "who is 15 is in the group before"),
        ("V001/3: from 18 moved by -1", "who is 17 is in the group before"),
        ("V001/4: from 36 moved by -1", "who is 35 is in the group before"),
        ("V001/5: 65 becomes 64", "who is 64 is in the group before"),
        ("V015/2: from 18 moved by -1", "who is 17 is in the group before"),
        ("V015/3: 65 becomes 64", "who is 64 is in the group before"),
        .. ((int[])[2, 5, 8, 11]).SelectMany(group => new[]
        {
            ($"V004/{group}: 25 becomes 24", "who is 25 is in the group before"),
            ($"V004/{group}: Above becomes AtLeast", "who is 25 is in the group before"),
            ($"V004/{group + 1}: clause lost: (null Age_RP_EndDate)", "of whom an age is recorded is in one of the two groups before"),
        }),
        ("V007/1: code 1 lost", "whose identity is 1 is in the group by it"),
        ("V007/2: code 1 lost", "whose identity is 1 is in the group before"),
        ("V007/2: code 2 lost", "whose identity is 2 is in the group by it"),
        ("V007/5: clause lost: (or (null GenderIdentity)", "who has one of the four identities is in its group, before"),
        .. ((int[])[1, 2, 3, 4]).Select(code => ($"V007/5: code {code} lost", $"whose identity is {code} is in its group, before")),
        ("V010/11: beginning F42 lost", "a code that begins with F42 is in a group before; so data set v2.0 numbers it"),
        ("V011/14: beginning F42 lost", "a code that begins with F42 is in a group before"),
    ];
}
