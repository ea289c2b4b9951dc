using Iapt.Measures.Extracts;

namespace Iapt.Measures.Cli.Input;

/// <summary>The levels of organisation as the command line names them.</summary>
internal static class LevelNames
{
    internal static IReadOnlyList<GroupLevel> Read(string list)
    {
        var levels = list
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => name.ToLowerInvariant() switch
            {
                "england" => GroupLevel.England,
                "region" => GroupLevel.Region,
                "icb" => GroupLevel.Icb,
                "subicb" => GroupLevel.SubIcb,
                "provider" => GroupLevel.Provider,
                _ => throw Wrong(),
            })
            .Distinct()
            .ToList();
        return levels.Count > 0 ? levels : throw Wrong();
    }

    private static CallException Wrong() => new("--by takes levels out of england,region,icb,subicb,provider");
}
