namespace Iapt.Measures.DataSet;

/// <summary>The codes (SNOMED CT) of social and personal circumstances that speak of a person's religion or sexual orientation, as the constructions print them.</summary>
public static class CircumstanceCodes
{
    /// <summary>Codes that say that a religion is not stated.</summary>
    public static ImmutableArray<string> ReligionNotStated { get; } = ["763896000", "205081000000105"];

    /// <summary>Codes of a religion, of none, or of one that is not stated.</summary>
    public static ImmutableArray<string> Religion { get; } =
    [
        "429732005", "309687009", "160549006", "160545000", "429787006", "160543007", "309884000", "160552003", "62458008", "160567004", "205141000000101",
        "366740002", "429790000", .. ReligionNotStated,
    ];

    /// <summary>Codes of a sexual orientation.</summary>
    public static ImmutableArray<string> SexualOrientation { get; } = ["42035005", "76102007", "89217008", "20430005"];
}
