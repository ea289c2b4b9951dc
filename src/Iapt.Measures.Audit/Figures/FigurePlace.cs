namespace Iapt.Measures.Audit;

/// <summary>Where a figure stands: the period, the organisation, and the cell of a breakdown. As printed; nothing where the layout has no such column.</summary>
/// <param name="Series">The kind of publication.</param>
/// <param name="Period">The period: <c>2024-25</c>, <c>2024-05</c>.</param>
/// <param name="GroupType">The level of organisation, as printed.</param>
/// <param name="OrgCode">The organisation; where the layout names two, both with <c>/</c> between.</param>
/// <param name="OrgName">Its name.</param>
/// <param name="VariableType">The variable; of courses of therapy, the complaint.</param>
/// <param name="VariableA">The group; of courses of therapy, the therapy type.</param>
/// <param name="VariableB">The group within the group.</param>
public sealed record FigurePlace(
    FigureSeries Series, string Period, string GroupType, string OrgCode, string OrgName, string VariableType, string VariableA, string VariableB)
{
    /// <summary>The organisation of what could not be placed.</summary>
    public const string UnknownOrganisation = "UNKNOWN";

    /// <summary>The level of organisation.</summary>
    public OrganisationLevel Level { get; } = OrganisationLevels.Of(GroupType);

    /// <summary>Whether it is the organisation of what could not be placed.</summary>
    public bool IsUnknownOrganisation => OrgCode.Equals(UnknownOrganisation, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is of all referrals, not of a group of them.</summary>
    public bool IsTotal => VariableType.Length == 0 || (VariableA.Length == 0 && VariableType.Equals("Total", StringComparison.OrdinalIgnoreCase));
}
