using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Engines.Tests.There;

/// <summary>A folder with the files of every table of a synthetic data set.</summary>
internal sealed class SyntheticFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iapt-engines-");

    internal SyntheticFolder(int referrals, ulong seed) =>
        SyntheticDataSet.WriteFolder(new SynthesisOptions { Referrals = referrals, Seed = seed }, Data);

    /// <summary>The folder of the files.</summary>
    internal string Data => PathOf("data");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A file beside them.</summary>
    internal string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
