using System.Text;

namespace Iapt.Measures.Published.Tests;

// The published files lie beside the repository, not in it: tests that need them are skipped where they are not.
internal static class SharedFiles
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var file = Path.Combine(Root(), "..", "shared", "nhs", "published", name);
        if (!File.Exists(file))
        {
            Assert.Ignore($"The published NHS file shared/nhs/published/{name} is not beside this repository.");
        }

        var lines = File.ReadLines(file).Select(Fields).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal))];
    }

    // No field of these files spans lines: an open quote at the end of one is an error.
    private static List<string> Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && quoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (line[at] == '"')
            {
                quoted = !quoted;
            }
            else if (line[at] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        fields.Add(field.ToString());
        return quoted ? throw new InvalidDataException("A quoted field is not closed on its line.") : fields;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Iapt.Measures.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from inside the repository.");
    }
}
