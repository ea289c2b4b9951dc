using System.Text.Json;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Numbers and dates do not follow the language of the machine, nor does the encoding.</summary>
public sealed class CultureTests
{
    private static readonly string[][] Calls =
    [
        ["compute", SmallData.Folder.FullName, "--month", "2024-05", "--interval", "0.95"],
        ["compute", SmallData.Folder.FullName, "--month", "2024-05", "--format", "table", "--by", "england,icb"],
        ["define", "M192"],
        ["catalogue"],
    ];

    private static readonly Lazy<ToolRun[]> Expected = new(() => Array.ConvertAll(Calls, call => Tool.Run(call).Succeeded()));

    [TestCase("de_DE.UTF-8")]
    [TestCase("fr_FR")]
    [TestCase("tr_TR.UTF-8")]
    [TestCase("de_DE.ISO-8859-1")]
    public void Every_language_gives_the_same_bytes(string language)
    {
        // The tool is built for the invariant culture. Here it is run as a build without that would be, so that what holds does not hang on a switch.
        using var folder = new DataFolder();
        var configuration = folder.PathOf("cultures.runtimeconfig.json");
        File.WriteAllText(configuration, WithCultures(File.ReadAllText(Path.ChangeExtension(Tool.Assembly, ".runtimeconfig.json"))));
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LANG"] = language,
            ["LC_ALL"] = language,
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        };
        foreach (var (call, expected) in Calls.Zip(Expected.Value))
        {
            var run = Tool.Run(environment, Tool.Host, ["exec", "--runtimeconfig", configuration, Tool.Assembly, .. call]);
            if (run.Error.Contains("ICU", StringComparison.Ordinal))
            {
                Assert.Ignore("This machine has no ICU: only the invariant culture can be run.");
            }

            Assert.Multiple(() =>
            {
                Assert.That(run.Succeeded().OutputBytes, Is.EqualTo(expected.OutputBytes), call[0]);
                Assert.That(run.ErrorBytes, Is.EqualTo(expected.ErrorBytes), call[0]);
            });
        }
    }

    private static string WithCultures(string configuration)
    {
        using var json = JsonDocument.Parse(configuration);
        Assert.That(json.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty("System.Globalization.Invariant").GetBoolean());
        return configuration.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal);
    }
}
