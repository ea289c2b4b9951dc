using System.Runtime.CompilerServices;

namespace Iapt.Measures.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>A file of the repository, or beside it.</summary>
    internal static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string here = "")
    {
        for (var folder = new FileInfo(here).Directory; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Iapt.Measures.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run beside the sources that they were built from.");
    }
}
