using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>The tables of an extract as they were read; what holds for every period is worked out once.</summary>
internal sealed class RawTables(Extract extract, int threads)
{
    private readonly Dictionary<string, RawTable> _tables = new(StringComparer.Ordinal);

    internal Extract Extract => extract;

    internal bool Has(Subject subject) => subject.IsHeldBy(extract.Fields);

    internal RawTable Of(Subject subject)
    {
        if (!_tables.TryGetValue(subject.Table, out var table))
        {
            table = subject.Link is null ? new RawTable(extract, threads) : new RawTable(extract.Tables[subject.Table], threads);
            _tables.Add(subject.Table, table);
        }

        return table;
    }
}
