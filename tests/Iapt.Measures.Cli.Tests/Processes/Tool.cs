using System.Diagnostics;
using System.Reflection;

namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>Starts the tool as a user does: a process with arguments, an environment and two streams.</summary>
internal static class Tool
{
    // Most runs take half a second; a machine that does much else may take long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The folder of the solution.</summary>
    internal static string Repository { get; } = Above(AppContext.BaseDirectory, "Iapt.Measures.sln");

    /// <summary>The tool's assembly, of the same configuration as the tests.</summary>
    internal static string Assembly { get; } =
        Path.Combine(Repository, "src", "Iapt.Measures.Cli", "bin", Metadata("Configuration"), Metadata("TargetFramework"), "iapt-measures.dll");

    internal static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    internal static ToolRun Run(params string[] arguments) => Run(new Dictionary<string, string>(StringComparer.Ordinal), Host, [Assembly, .. arguments]);

    /// <summary>Runs the tool through a shell, for what only a shell does: pipes and signals. <c>$TOOL</c> is the tool.</summary>
    internal static ToolRun Shell(string script) =>
        Run(new Dictionary<string, string>(StringComparer.Ordinal) { ["TOOL"] = $"{Host} {Assembly}" }, "bash", ["-c", script]);

    internal static ToolRun Run(IReadOnlyDictionary<string, string> environment, string file, IReadOnlyList<string> arguments)
    {
        using var process = Start(environment, file, arguments);
        return Finish(process);
    }

    /// <summary>Starts a process whose streams nobody reads yet.</summary>
    internal static Process Start(IReadOnlyDictionary<string, string> environment, string file, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Reads both streams to their end.</summary>
    internal static ToolRun Finish(Process process)
    {
        var output = ReadAsync(process.StandardOutput.BaseStream);
        var error = ReadAsync(process.StandardError.BaseStream);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The process did not end.");
        }

        return new ToolRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var content = new MemoryStream();
        await stream.CopyToAsync(content).ConfigureAwait(false);
        return content.ToArray();
    }

    private static string Above(string folder, string file)
    {
        for (var one = new DirectoryInfo(folder); one is not null; one = one.Parent)
        {
            if (File.Exists(Path.Combine(one.FullName, file)))
            {
                return one.FullName;
            }
        }

        throw new InvalidOperationException($"{file} is not above the tests.");
    }

    private static string Metadata(string key) =>
        typeof(Tool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => string.Equals(one.Key, key, StringComparison.Ordinal)).Value!;
}
