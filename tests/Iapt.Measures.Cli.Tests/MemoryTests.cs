using System.Globalization;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>An input larger than memory streams through; where that cannot be, there is one clear message.</summary>
[Platform("Linux,MacOsX")]
public sealed class MemoryTests
{
    private const int Times = 4;
    private const string Limit = "DOTNET_GCHeapHardLimit";

    private static readonly string[] Periods = ["--from", "2023-04", "--to", "2024-03", "--quiet"];

    private static readonly DataFolder Folder = new();
    private static readonly string Data = Folder.PathOf("input");

    private static long Length => new FileInfo(Path.Combine(Data, ReferralCsv.FileName)).Length;

    [OneTimeSetUp]
    public static void Write()
    {
        Tool.Run("synthesise", "--referrals", "300000", "--seed", "5", "--tables", "referral", "--out", Data, "--quiet").Succeeded();
        Assert.That(Length, Is.GreaterThan(200_000_000));
    }

    [OneTimeTearDown]
    public static void Delete() => Folder.Dispose();

    [Test]
    public void A_file_four_times_as_large_as_the_memory_of_the_process_gives_the_same_figures()
    {
        // What the runtime may use for objects; a process that asks for more ends with an error.
        Within(Length / Times, ["compute", Data, .. Periods, "--out", Folder.PathOf("within.csv")]).Succeeded();
        Tool.Run(["compute", Data, .. Periods, "--out", Folder.PathOf("free.csv")]).Succeeded();
        Assert.That(Folder.Bytes("within.csv"), Is.EqualTo(Folder.Bytes("free.csv")));
    }

    [Test]
    public void Too_little_memory_is_one_clear_message() =>
        Assert.That(Within(Length / Times / 4, ["compute", Data, .. Periods]).Refused().Error, Does.Contain("more memory"));

    [Test]
    public void No_room_for_what_memory_does_not_hold_is_one_clear_message()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TMPDIR"] = Folder.PathOf("nowhere"),
            [Limit] = Hexadecimal(Length / Times),
        };
        var run = Tool.Run(environment, Tool.Host, [Tool.Assembly, "compute", Data, .. Periods]).Refused();
        Assert.That(run.Error, Does.Contain(ReferralCsv.FileName).And.Contains("temporary files"));
    }

    private static ToolRun Within(long memory, params ReadOnlySpan<string> arguments) =>
        Tool.Run(new Dictionary<string, string>(StringComparer.Ordinal) { [Limit] = Hexadecimal(memory) }, Tool.Host, [Tool.Assembly, .. arguments]);

    private static string Hexadecimal(long number) => number.ToString("X", CultureInfo.InvariantCulture);
}
