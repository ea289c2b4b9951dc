namespace Iapt.Measures.Audit.Tests;

// The published files lie beside the repository, not in it: tests that need them are skipped where they are not.
internal static class Publications
{
    internal static readonly string[] Everything =
    [
        "national-figures.csv",
        "annual/england_annual.csv", "annual/england_all_variables.csv", "annual/region_totals.csv", "annual/provider_totals.csv", "annual/icb_variable_2024.csv",
        "monthly/england_2021-01_2023-12.csv", "monthly/providers_2023-06.csv", "monthly/providers_2023-09.csv", "monthly/providers_2024-11.csv",
        "proms/proms_england_wide.csv", "proms/proms_region_wide.csv",
    ];

    internal static string Path(string name)
    {
        if (PathOrNone(name) is not { } file)
        {
            Assert.Ignore($"The published NHS file shared/nhs/published/{name} is not beside this repository.");
            throw new InvalidOperationException("An ignored test does not go on.");
        }

        return file;
    }

    internal static string? PathOrNone(string name)
    {
        var file = System.IO.Path.Combine(Root(), "..", "shared", "nhs", "published", name);
        return File.Exists(file) ? file : null;
    }

    internal static IReadOnlyList<FigureRow> Rows(params ReadOnlySpan<string> names)
    {
        var rows = new List<FigureRow>();
        foreach (var name in names)
        {
            rows.AddRange(PublishedFile.Read(Path(name), AuditOptions.Default, null, CancellationToken.None));
        }

        return rows;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Iapt.Measures.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from inside the repository.");
    }
}
