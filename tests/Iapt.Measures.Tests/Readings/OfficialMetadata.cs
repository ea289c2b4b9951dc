using System.Text;

namespace Iapt.Measures.Tests.Readings;

/// <summary>The official metadata of the measures, which lie beside the repository and not in it.</summary>
internal static class OfficialMetadata
{
    internal const string Absent = "../shared/nhs/monthly_measures_metadata.csv is not there: the official metadata are not part of the repository.";

    /// <summary>The rows by identifier, each by column; null when the file is not there.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Measures { get; } =
        OfKinds("M", "EA")?.ToDictionary(row => row["measure_id"], StringComparer.Ordinal);

    /// <summary>The groups of the breakdowns in their order, one row each; null when the file is not there.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>>? Groups { get; } = OfKinds("V");

    /// <summary>The rows of a file of the metadata, each by column; null when the file is not there.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>>? Load(string name)
    {
        var file = Repository.PathOf("..", "shared", "nhs", name);
        if (!File.Exists(file))
        {
            return null;
        }

        var records = Records(File.ReadAllText(file)).ToList();
        return
        [
            .. records.Skip(1).Select(IReadOnlyDictionary<string, string> (record) => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)),
        ];
    }

    // The breakdowns (V001 ...) stand in the same file, one row for each of their groups.
    private static List<IReadOnlyDictionary<string, string>>? OfKinds(params string[] kinds) =>
        Load("monthly_measures_metadata.csv")?.Where(row => kinds.Any(kind => row["measure_id"].StartsWith(kind, StringComparison.Ordinal))).ToList();

    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (quoted && character == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && character is ',' or '\n')
            {
                record.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (character == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
            else
            {
                cell.Append(character);
            }
        }

        if (record.Count > 0)
        {
            record.Add(cell.ToString());
            yield return record;
        }
    }
}
