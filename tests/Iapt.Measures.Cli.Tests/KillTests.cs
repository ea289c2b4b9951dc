using System.Diagnostics;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>A run that is killed while it writes leaves the old file or the new one, never half of it, and is no obstacle to the next.</summary>
[Platform("Linux,MacOsX")]
public sealed class KillTests
{
    private const string Table = "table.csv";
    private const string Old = "old\n";

    // A table of some megabytes: writing it takes long enough to be killed in the middle.
    private static readonly string[] Call = ["compute", SmallData.Folder.FullName, "--from", "2022-04", "--to", "2031-03", "--by", "england,subicb,provider", "--quiet"];

    private static readonly Lazy<byte[]> Complete = new(() =>
    {
        using var folder = new DataFolder();
        Tool.Run([.. Call, "--out", folder.PathOf(Table)]).Succeeded();
        return folder.Bytes(Table);
    });

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Test]
    public void A_run_killed_in_the_middle_of_writing_leaves_the_old_file()
    {
        using var folder = new DataFolder((Table, Old));
        var path = folder.PathOf(Table);
        var whole = Complete.Value;
        Assert.That(whole, Has.Length.GreaterThan(10_000_000));
        var caught = 0;
        foreach (var percent in new[] { 0, 10, 40, 75, 95 })
        {
            File.WriteAllText(path, Old);
            var written = Killed(path, process => GrownTo(folder, whole.Length / 100 * percent, process));
            caught += written > 0 && written < whole.Length ? 1 : 0;
            AssertOldOrNew(folder, whole);
        }

        Assert.That(caught, Is.GreaterThanOrEqualTo(3), "most runs were killed while their file was half written");
        AssertNextRunIsWhole(folder, whole);
    }

    [Test]
    public void A_run_killed_in_the_middle_of_a_file_that_is_new_leaves_none()
    {
        using var folder = new DataFolder();
        _ = Killed(folder.PathOf(Table), process => GrownTo(folder, 1, process));
        Assert.That(folder.Names.Where(name => !IsTemporary(name)), Is.SubsetOf(new[] { Table }));
        if (File.Exists(folder.PathOf(Table)))
        {
            Assert.That(folder.Bytes(Table), Is.EqualTo(Complete.Value));
        }

        AssertNextRunIsWhole(folder, Complete.Value);
    }

    // Moments from the start of the process to its end, whatever it does then.
    [Test]
    public void A_run_killed_at_any_moment_leaves_the_old_file_or_the_new_one()
    {
        using var folder = new DataFolder((Table, Old));
        var whole = Complete.Value;
        var clock = Stopwatch.StartNew();
        Tool.Run([.. Call, "--out", folder.PathOf("timed.csv")]).Succeeded();
        var length = clock.Elapsed;
        foreach (var share in new[] { 0.31, 0.62, 0.83, 0.97 })
        {
            File.WriteAllText(folder.PathOf(Table), Old);
            var started = Stopwatch.StartNew();
            _ = Killed(folder.PathOf(Table), _ => started.Elapsed > length * share);
            AssertOldOrNew(folder, whole);
        }
    }

    /// <summary>Kills a run at a moment, with a signal that it cannot catch.</summary>
    /// <returns>How much of the new file was written under its temporary name; 0 when none is left.</returns>
    private static long Killed(string path, Func<Process, bool> now)
    {
        var before = Temporary(path).ToHashSet(StringComparer.Ordinal);
        using var process = Tool.Start(new Dictionary<string, string>(StringComparer.Ordinal), Tool.Host, [Tool.Assembly, .. Call, "--out", path]);
        var clock = Stopwatch.StartNew();
        while (!process.HasExited && !now(process))
        {
            Assert.That(clock.Elapsed, Is.LessThan(Patience));
            Thread.Yield();
        }

        process.Kill();
        process.WaitForExit();
        return Temporary(path).Where(name => !before.Contains(name)).Sum(name => new FileInfo(name).Length);
    }

    private static bool GrownTo(DataFolder folder, long bytes, Process process) =>
        Temporary(folder.PathOf(Table)).Any(name => name.Contains($".{process.Id}-", StringComparison.Ordinal) && new FileInfo(name).Length >= bytes);

    private static IEnumerable<string> Temporary(string path) => Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Where(name => IsTemporary(Path.GetFileName(name)));

    private static bool IsTemporary(string name) => name.EndsWith(".partial", StringComparison.Ordinal);

    private static void AssertOldOrNew(DataFolder folder, byte[] whole)
    {
        var found = folder.Bytes(Table);
        Assert.That(found.AsSpan().SequenceEqual("old\n"u8) || found.AsSpan().SequenceEqual(whole), $"{found.Length} bytes: the old file or the whole new one");
    }

    private static void AssertNextRunIsWhole(DataFolder folder, byte[] whole)
    {
        var left = folder.Names.Count(IsTemporary);
        Tool.Run([.. Call, "--out", folder.PathOf(Table)]).Succeeded();
        Assert.That(folder.Bytes(Table).AsSpan().SequenceEqual(whole));
        Assert.That(folder.Names.Count(IsTemporary), Is.EqualTo(left), "the next run leaves nothing of its own");
    }
}
