using System.Text;

namespace Iapt.Measures.Synthesis;

/// <summary>The files of several tables in one folder: all of them, or none.</summary>
internal sealed class TableFolder : ISyntheticRows, IDisposable
{
    private const int FileBufferBytes = 1 << 16;

    private readonly List<PendingFile> _pending = [];
    private readonly Dictionary<SyntheticTable, ISyntheticTableFile> _files = [];
    private readonly List<IDisposable> _open = [];

    public TableFolder(string folder, SynthesisOptions options, IReadOnlyList<SyntheticTable> tables, SyntheticFileFormat format)
    {
        Directory.CreateDirectory(folder);
        try
        {
            foreach (SyntheticTable table in tables)
            {
                var file = format.Create(table, Open(folder, table.Name + format.Extension));
                _open.Add(file);
                _files.Add(table, file);
            }

            using var organisations = new StreamWriter(Open(folder, SyntheticExtract.OrganisationFileName), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            SyntheticExtract.WriteOrganisations(options, organisations);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Add(SyntheticRow row) => _files[row.Table].Add(row);

    /// <summary>Gives the files their names, once all of them are whole.</summary>
    public void Complete()
    {
        foreach (ISyntheticTableFile file in _files.Values)
        {
            file.Complete();
        }

        Close();
        foreach (PendingFile file in _pending)
        {
            file.Complete();
        }
    }

    public void Dispose()
    {
        Close();
        foreach (PendingFile file in _pending)
        {
            file.Dispose();
        }
    }

    private FileStream Open(string folder, string name)
    {
        var pending = new PendingFile(folder, name);
        _pending.Add(pending);
        var stream = new FileStream(pending.TemporaryPath, FileMode.Create, FileAccess.Write, FileShare.Read, FileBufferBytes);
        _open.Add(stream);
        return stream;
    }

    // The writers before their streams, which they may still write to.
    private void Close()
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            _open[i].Dispose();
        }

        _open.Clear();
    }
}
