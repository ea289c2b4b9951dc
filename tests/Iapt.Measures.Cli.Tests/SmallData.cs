using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>A small synthetic data set that several tests read and none changes.</summary>
[SetUpFixture]
public sealed class SmallData
{
    private static DataFolder? _folder;

    internal static DataFolder Folder => _folder!;

    [OneTimeSetUp]
    public void Make()
    {
        _folder = new DataFolder();
        Tool.Run("synthesise", "--referrals", "600", "--seed", "7", "--tables", "referral", "--out", _folder.FullName).Succeeded();
    }

    [OneTimeTearDown]
    public void Remove() => _folder?.Dispose();
}
