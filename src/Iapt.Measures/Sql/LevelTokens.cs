using Iapt.Measures.Extracts;

namespace Iapt.Measures.Sql;

/// <summary>The words by which result rows name a level: those of <c>group_type</c> (<c>decisions.md</c> 19).</summary>
internal static class LevelTokens
{
    internal static string Of(GroupLevel level) => level switch
    {
        GroupLevel.England => "England",
        GroupLevel.Region => "CommissioningRegion",
        GroupLevel.Icb => "ICB",
        GroupLevel.SubIcb => "SubICB",
        GroupLevel.Provider => "Provider",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of organisation."),
    };
}
