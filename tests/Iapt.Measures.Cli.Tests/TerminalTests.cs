using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>On a terminal the tool prints tables that fit it. <c>script</c> gives a process a terminal.</summary>
[Platform("Linux")]
public sealed class TerminalTests
{
    [TestCase("catalogue", 60)]
    [TestCase("catalogue", 100)]
    [TestCase("catalogue", 200)]
    [TestCase("compute sample --month 2024-05 --by england --quiet", 72)]
    public void A_table_fits_its_terminal(string call, int width)
    {
        var run = Tool.Shell($"command -v script >/dev/null || exit 77; script -qec \"stty cols {width}; $TOOL {call}\" /dev/null");
        if (run.Code is 77)
        {
            Assert.Ignore("This machine has no 'script', which gives a process a terminal.");
        }

        var lines = run.Succeeded().Output.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !line.Contains('\e')).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Some.StartsWith("  M192    Percentage_Recovery"));
            Assert.That(lines.Max(line => line.Length), Is.LessThanOrEqualTo(width).And.GreaterThan(width / 2));
            Assert.That(run.Output, Does.Not.Contain(",Percentage_Recovery,"), "a table, not CSV");
        });
    }
}
