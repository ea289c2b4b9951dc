using DuckDB.NET.Data;

namespace Iapt.Measures.Engines;

/// <summary>Rows for a table of DuckDB, whose first column is the number of the row.</summary>
internal sealed class DuckDbTableWriter(DuckDBAppender appender) : ITableWriter
{
    private bool _isComplete;

    public void Add(long number, ReadOnlySpan<string?> texts)
    {
        var row = appender.CreateRow().AppendValue(number);
        foreach (var text in texts)
        {
            row.AppendValue(text);
        }

        row.EndRow();
    }

    public void Complete()
    {
        _isComplete = true;
        appender.Close();
    }

    public void Dispose()
    {
        if (!_isComplete)
        {
            appender.Clear();
        }

        appender.Dispose();
    }
}
