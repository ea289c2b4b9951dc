using System.Text;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files.Tests;

/// <summary>Short ways to put text into the reader and to look at what came out.</summary>
internal static class Fixture
{
    public static LoadedInput Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    public static LoadedInput Read(byte[] csv, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(csv);
        return InputReader.ReadCsv(stream, "referrals.csv", options: options);
    }

    /// <summary>The values of every field of every row, as a file would hold them.</summary>
    public static string Dump(Extract extract)
    {
        var text = new StringBuilder();
        for (var row = 0; row < extract.Count; row++)
        {
            foreach (var field in extract.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
            {
                text.Append(field.Name).Append('=').Append(field.Write(extract[row][field])).Append(' ');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public static string Text(this Extract extract, int row, Field field) => field.Write(extract[row][field]);

    public static IReadOnlyList<(IssueCode Code, string? Field, long Row)> Issues(this LoadedInput input) =>
        [.. input.Extract.Issues.Select(issue => (issue.Code, issue.Field?.Name, issue.Row))];
}

/// <summary>A folder of a test, removed at its end.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder() => Path = Directory.CreateTempSubdirectory("iapt-files-").FullName;

    public string Path { get; }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public string Add(string name, string text)
    {
        File.WriteAllText(Of(name), text);
        return Of(name);
    }

    public string Add(string name, byte[] bytes)
    {
        File.WriteAllBytes(Of(name), bytes);
        return Of(name);
    }

    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
