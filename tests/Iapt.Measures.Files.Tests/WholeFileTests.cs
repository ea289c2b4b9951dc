using System.Text;

namespace Iapt.Measures.Files.Tests;

/// <summary>A file is written whole or not at all.</summary>
public sealed class WholeFileTests
{
    [Test]
    public void A_new_file_replaces_the_old_one_and_leaves_nothing_beside_it()
    {
        using var folder = new TestFolder();
        var path = folder.Add("out.csv", "old");
        WholeFile.Write(path, stream => stream.Write("new"u8));
        Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
        Assert.That(folder.Names(), Is.EqualTo(new[] { "out.csv" }));
    }

    [Test]
    public void When_writing_fails_the_old_file_stays()
    {
        using var folder = new TestFolder();
        var path = folder.Add("out.csv", "old");
        Assert.That(() => WholeFile.Write(path, Half), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => WholeFile.Write(folder.Of("none.csv"), Half), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(folder.Names(), Is.EqualTo(new[] { "out.csv" }));

        static void Half(Stream stream)
        {
            stream.Write("half"u8);
            stream.Flush();
            throw new OperationCanceledException();
        }
    }

    [Test]
    public void The_old_file_stands_while_the_new_one_is_written()
    {
        using var folder = new TestFolder();
        var path = folder.Add("out.csv", "old");
        WholeFile.Write(path, stream =>
        {
            stream.Write("new"u8);
            stream.Flush();
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        });
        Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
    }

    [Test]
    public void A_target_that_cannot_be_written_is_named()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.Of("folder"));
        folder.Add("file", "x");
        using (Assert.EnterMultipleScope())
        {
            foreach (var path in new[] { folder.Of("nowhere/out.csv"), folder.Of("folder"), folder.Of("file/out.csv"), folder.Of(new string('x', 300)) })
            {
                var error = Assert.Throws<InputException>(() => WholeFile.Write(path, stream => stream.Write("new"u8)));
                Assert.That(error!.Message, Does.StartWith($"{path}: ").And.Contain("expected"));
            }

            Assert.That(folder.Names(), Is.EqualTo(new[] { "file", "folder" }));
        }
    }

    [Test]
    public void A_disk_without_room_is_an_error_of_the_file()
    {
        using var folder = new TestFolder();
        var path = folder.Of("out.csv");
        var error = Assert.Throws<InputException>(() => WholeFile.Write(path, _ => throw new IOException("No space left on device")));
        Assert.That(error!.File, Is.EqualTo(path));
        Assert.That(folder.Names(), Is.Empty);
    }

    [Test]
    public void A_leftover_of_a_killed_run_is_no_obstacle()
    {
        using var folder = new TestFolder();
        var path = folder.Of("out.csv");
        WholeFile.Write(path, outer =>
        {
            outer.Write(Encoding.UTF8.GetBytes(string.Join(';', folder.Names())));
            WholeFile.Write(path, inner => inner.Write("inner"u8));
        });
        Assert.That(folder.Names(), Is.EqualTo(new[] { "out.csv" }));
        Assert.That(File.ReadAllText(path), Does.EndWith(".partial"));
    }

    [Test]
    public void A_link_is_followed_and_a_device_is_not_replaced()
    {
        Assume.That(OperatingSystem.IsWindows(), Is.False, "Links need rights on Windows.");
        using var folder = new TestFolder();
        var target = folder.Add("target.csv", "old");
        File.CreateSymbolicLink(folder.Of("link.csv"), target);
        WholeFile.Write(folder.Of("link.csv"), stream => stream.Write("new"u8));
        WholeFile.Write("/dev/null", stream => stream.Write("new"u8));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(target), Is.EqualTo("new"));
            Assert.That(File.ResolveLinkTarget(folder.Of("link.csv"), returnFinalTarget: true)?.FullName, Is.EqualTo(target));
            Assert.That(File.ReadAllBytes("/dev/null"), Is.Empty);
        }
    }
}
