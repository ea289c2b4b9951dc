using System.Diagnostics;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Ctrl-C stops the tool cleanly: exit code 130, and nothing half-written.</summary>
[Platform("Linux,MacOsX")]
public sealed class InterruptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Test]
    public void Writing_stops_and_leaves_what_was_there()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, "old"));
        using var process = Start("synthesise", "--referrals", "100000000", "--out", folder.FullName);
        WaitFor(() => folder.Names.Any(name => name.EndsWith(".partial", StringComparison.Ordinal)), process);
        var run = Interrupt(process);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(130), run.Error);
            Assert.That(folder.Read(ReferralCsv.FileName), Is.EqualTo("old"));
            Assert.That(folder.Names, Is.EqualTo(new[] { ReferralCsv.FileName }));
        });
    }

    [Test]
    public void Computing_stops_and_leaves_what_was_there()
    {
        using var folder = new DataFolder(("table.csv", "old"));
        var issues = folder.PathOf("issues.csv");
        using var process = Start("compute", "sample", "--from", "2022-04", "--to", "2099-03", "--issues", issues, "--out", folder.PathOf("table.csv"));

        // The issues are written between reading and computing.
        WaitFor(() => File.Exists(issues), process);
        var run = Interrupt(process);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(130), run.Error);
            Assert.That(run.Output, Is.Empty);
            Assert.That(folder.Read("table.csv"), Is.EqualTo("old"));
            Assert.That(folder.Names, Is.EqualTo(new[] { "issues.csv", "table.csv" }));
        });
    }

    // A shell that runs the tests in the background makes its children ignore the signal: env gives it back where it can.
    private static Process Start(params string[] arguments)
    {
        string[] call = [Tool.Host, Tool.Assembly, .. arguments];
        return OperatingSystem.IsLinux()
            ? Tool.Start(new Dictionary<string, string>(StringComparer.Ordinal), "env", ["--default-signal=INT", .. call])
            : Tool.Start(new Dictionary<string, string>(StringComparer.Ordinal), call[0], call[1..]);
    }

    private static void WaitFor(Func<bool> condition, Process process)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("The tool did not come to the point where it is to be interrupted.");
            }

            Thread.Sleep(20);
        }
    }

    private static ToolRun Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
        var run = Tool.Finish(process);
        run.AssertClean();
        return run;
    }
}
