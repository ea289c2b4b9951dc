using System.Diagnostics;

namespace Iapt.Measures.Columns.Tests;

/// <summary>The laws hold on machines with less: the same tests in a process of their own, with instructions switched off.</summary>
public sealed class HardwareTests
{
    [TestCase(EngineLaws.Avx512)]
    [TestCase(EngineLaws.Avx2)]
    [TestCase(EngineLaws.Intrinsics)]
    public void Laws_hold_without(string what)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["test", typeof(HardwareTests).Assembly.Location, "--filter", $"FullyQualifiedName~{nameof(EngineLaws)}"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[what] = "0";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(process.ExitCode, Is.Zero, output + errors.Result);
            Assert.That(output, Does.Match(@"Passed!.*Failed:\s+0, Passed:\s+8,"), "every law ran");
        }
    }
}
