namespace Iapt.Measures.Audit;

/// <summary>The words by which publications name levels of organisation.</summary>
public static class OrganisationLevels
{
    /// <summary>The words that <see cref="Of"/> knows, for messages.</summary>
    public const string Expected = "England, CommissioningRegion, ICB, SubICB, STP, CCG or Provider";

    /// <summary>A level by its word, in any case, with or without blanks, underscores and hyphens.</summary>
    /// <param name="word">The word: <c>Commissioning Region</c>, <c>CommissioningRegion</c>.</param>
    public static OrganisationLevel Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new string([.. word.Where(char.IsLetter).Select(char.ToUpperInvariant)]) switch
        {
            "ENGLAND" or "NATIONAL" => OrganisationLevel.England,
            "COMMISSIONINGREGION" or "REGION" => OrganisationLevel.Region,
            "STP" => OrganisationLevel.Stp,
            "ICB" => OrganisationLevel.Icb,
            "CCG" => OrganisationLevel.Ccg,
            "SUBICB" or "SUBICBLOCATION" => OrganisationLevel.SubIcb,
            "PROVIDER" => OrganisationLevel.Provider,
            _ => OrganisationLevel.Other,
        };
    }
}
