using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>synthesise</c>: the same files for the same seed.</summary>
public sealed class SynthesiseTests
{
    private const string Organisations = "organisations.csv";

    [Test]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        using var once = new DataFolder();
        using var again = new DataFolder();
        using var other = new DataFolder();
        Synthesise(once, "11");
        Synthesise(again, "11");
        Synthesise(other, "12");
        Assert.Multiple(() =>
        {
            Assert.That(once.Names, Is.EqualTo(new[] { ReferralCsv.FileName, Organisations }));
            Assert.That(again.Bytes(ReferralCsv.FileName), Is.EqualTo(once.Bytes(ReferralCsv.FileName)));
            Assert.That(again.Bytes(Organisations), Is.EqualTo(once.Bytes(Organisations)));
            Assert.That(other.Bytes(ReferralCsv.FileName), Is.Not.EqualTo(once.Bytes(ReferralCsv.FileName)));
        });
    }

    [Test]
    public void Files_that_stand_there_are_replaced_and_others_stay()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, "old"), ("note.txt", "mine"));
        Synthesise(folder, "11");
        Assert.Multiple(() =>
        {
            Assert.That(folder.Read(ReferralCsv.FileName), Does.StartWith("Unique_MonthID,"));
            Assert.That(folder.Read("note.txt"), Is.EqualTo("mine"));
        });
    }

    [Test]
    public void The_folder_is_made()
    {
        using var folder = new DataFolder();
        var run = Tool.Run("synthesise", "--referrals", "5", "--out", folder.PathOf("a/b"), "--quiet").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(File.Exists(folder.PathOf("a/b/IDS101Referral.csv")));
        });
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_refused()
    {
        using var folder = new DataFolder(("file", "mine"));
        Assert.That(Tool.Run("synthesise", "--referrals", "5", "--out", folder.PathOf("file")).Refused().Error, Does.Contain(folder.PathOf("file")).And.Contain("expected a folder"));
    }

    private static void Synthesise(DataFolder folder, string seed) =>
        Assert.That(Tool.Run("synthesise", "--referrals", "200", "--seed", seed, "--out", folder.FullName).Succeeded().Output, Is.Empty);
}
