namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>Runs over the sample that several tests look at. Reading the sample takes a second, so each runs once.</summary>
internal static class SampleRuns
{
    private static readonly Lazy<ToolRun> OneMonth = new(() => Tool.Run("compute", "sample", "--month", "2024-05"));
    private static readonly Lazy<ToolRun> TwelveMonths =
        new(() => Tool.Run("compute", "sample", "--from", "2023-06", "--to", "2024-05", "--by", "england", "--format", "csv"));

    /// <summary>May 2024, for England and the providers.</summary>
    internal static ToolRun Month => OneMonth.Value;

    /// <summary>Each of the twelve months to May 2024, for England.</summary>
    internal static ToolRun Months => TwelveMonths.Value;
}
