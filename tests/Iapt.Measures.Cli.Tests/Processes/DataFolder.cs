using System.Text;

namespace Iapt.Measures.Cli.Tests.Processes;

/// <summary>A folder of files for one test.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iapt-measures-");

    internal DataFolder(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, Encoding.UTF8.GetBytes(text));
        }
    }

    internal string FullName => _folder.FullName;

    internal IEnumerable<string> Names => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    internal static DataFolder OfReferrals(params string[] rows) => new((ReferralCsv.FileName, ReferralCsv.Of(rows)));

    internal void Write(string name, byte[] content) => File.WriteAllBytes(PathOf(name), content);

    internal string PathOf(string name) => Path.Combine(FullName, name);

    internal string Read(string name) => File.ReadAllText(PathOf(name));

    internal byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));
}
