namespace Iapt.Measures.Synthesis;

/// <summary>Ten sub-ICBs in five ICBs and three regions. Codes begin with S and are of no organisation.</summary>
internal static class SubIcbTable
{
    private const string Header = "org_code,org_name,icb_code,icb_name,region_code,region_name";

    private static readonly SubIcb[] SubIcbs =
    [
        new("S01SY", "Synthetic Sub-ICB 1", "SB1", "Synthetic ICB 1", "SR1", "Synthetic Region 1"),
        new("S02SY", "Synthetic Sub-ICB 2", "SB1", "Synthetic ICB 1", "SR1", "Synthetic Region 1"),
        new("S03SY", "Synthetic Sub-ICB 3", "SB2", "Synthetic ICB 2", "SR1", "Synthetic Region 1"),
        new("S04SY", "Synthetic Sub-ICB 4", "SB2", "Synthetic ICB 2", "SR1", "Synthetic Region 1"),
        new("S05SY", "Synthetic Sub-ICB 5", "SB3", "Synthetic ICB 3", "SR2", "Synthetic Region 2"),
        new("S06SY", "Synthetic Sub-ICB 6", "SB3", "Synthetic ICB 3", "SR2", "Synthetic Region 2"),
        new("S07SY", "Synthetic Sub-ICB 7", "SB4", "Synthetic ICB 4", "SR2", "Synthetic Region 2"),
        new("S08SY", "Synthetic Sub-ICB 8", "SB4", "Synthetic ICB 4", "SR2", "Synthetic Region 2"),
        new("S09SY", "Synthetic Sub-ICB 9", "SB5", "Synthetic ICB 5", "SR3", "Synthetic Region 3"),
        new("S10SY", "Synthetic Sub-ICB 10", "SB5", "Synthetic ICB 5", "SR3", "Synthetic Region 3"),
    ];

    public static string Code(int place) => SubIcbs[place % SubIcbs.Length].Code;

    public static void Write(TextWriter writer)
    {
        WriteLine(writer, Header);
        foreach (SubIcb place in SubIcbs)
        {
            WriteLine(writer, string.Join(',', place.Code, place.Name, place.IcbCode, place.IcbName, place.RegionCode, place.RegionName));
        }
    }

    // Not TextWriter.WriteLine, whose line end is the platform's.
    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
