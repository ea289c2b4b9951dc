using Iapt.Measures.Algebra;
using Iapt.Measures.Results;

namespace Iapt.Measures.Sql;

/// <summary>
/// What is asked of the tables of an engine: a script for each period, and the way back from their results to a table that merges with those of files. As a
/// <see cref="Text"/>, it is for somebody else to run.
/// </summary>
public sealed class SqlProgram
{
    private readonly Func<SqlValues, IReadOnlyList<string>, IReadOnlyList<SqlScript>> _scripts;
    private readonly SqlStore _store;
    private IReadOnlyList<SqlScript>? _bound;

    internal SqlProgram(PartialTableHeader header, SqlStore store, Func<SqlValues, IReadOnlyList<string>, IReadOnlyList<SqlScript>> scripts)
    {
        Header = header;
        _store = store;
        _scripts = scripts;
    }

    /// <summary>What the totals are of.</summary>
    public PartialTableHeader Header { get; }

    /// <summary>The scripts, one for each period in their order, with values to be bound: <see cref="SqlScript.Parameters"/>.</summary>
    public IReadOnlyList<SqlScript> Scripts => _bound ??= _scripts(SqlValues.Parameters, []);

    /// <summary>
    /// The whole as a file that runs by itself: how to run it, the measures with their fingerprints and formulas, the declarations, and one result, which also says of what
    /// it is. The same call gives the same text.
    /// </summary>
    public string Text()
    {
        var scripts = _scripts(SqlValues.Variables, SqlDescription.Of(Header, _store));
        return SqlFile.Of(scripts, _store.Dialect, Header.Version);
    }

    /// <summary>The totals of every period as a table of one part.</summary>
    /// <param name="totals">The totals of each script, in their order.</param>
    /// <param name="part">The name of the part: 32 hexadecimal digits, of what is counted, so that it is found when it is merged twice.</param>
    /// <exception cref="ArgumentException">There are not as many totals as scripts, or the name is no such name.</exception>
    public PartialTable Collect(IReadOnlyList<SqlTotals> totals, string part)
    {
        ArgumentNullException.ThrowIfNull(totals);
        if (totals.Count != Header.Periods.Count)
        {
            throw new ArgumentException("There are totals for each script.", nameof(totals));
        }

        if (part is not { Length: 2 * PartialTableFormat.DigestBytes } || !part.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("A part is named by 32 hexadecimal digits.", nameof(part));
        }

        var codes = Header.Levels.Select(level => (IReadOnlyList<string>)[.. totals.SelectMany(one => one.Codes(level)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]).ToList();
        var sparse = totals
            .Select(one => Header.Levels.Select((level, place) => codes[place].Select(code => one.Codes(level).Contains(code, StringComparer.Ordinal) ? one.Sparse(level, code) : LeafTotals.None).ToArray()).ToArray())
            .ToArray();
        PeriodCover[] covers = [.. totals.Select(one => new PeriodCover(one.Covers(SelectionScope.Period), one.Covers(SelectionScope.PeriodEnd)))];
        return new PartialTable(Header, totals.Any(one => one.HasRows) ? [part] : [], new LeafTable(codes, covers, sparse));
    }
}
