namespace Iapt.Measures.Synthesis;

/// <summary>A file that is written under a temporary name: nobody sees half of it, and an interrupted run leaves nothing behind.</summary>
internal sealed class PendingFile(string folder, string name) : IDisposable
{
    private readonly string _finalPath = Path.Combine(folder, name);

    public string TemporaryPath { get; } = Path.Combine(folder, "." + name + ".partial");

    /// <summary>Gives the file its name, replacing an earlier one.</summary>
    public void Complete() => File.Move(TemporaryPath, _finalPath, overwrite: true);

    public void Dispose() => File.Delete(TemporaryPath);
}
