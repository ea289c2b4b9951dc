using Iapt.Measures.Algebra;
using NodaTime;

namespace Iapt.Measures.Extracts;

/// <summary>Where each code of a column, and the lack of one, first stands.</summary>
internal sealed class FirstRows
{
    private readonly CodeColumn? _column;
    private readonly bool[] _stands;

    private FirstRows(CodeColumn? column, bool[] stands)
    {
        _column = column;
        _stands = stands;
    }

    internal static FirstRows Of(Extract extract, CodeField field)
    {
        var column = (CodeColumn?)extract.ColumnOf(field);
        var lacks = column?.HasNull ?? extract.Count > 0;
        return new FirstRows(column, [.. Enumerable.Range(0, column?.Codes.Count ?? 0).Select(position => column!.FirstRowOf(position) >= 0), lacks]);
    }

    /// <summary>The codes that stand in some row, in the order in which they first do.</summary>
    internal IEnumerable<(string Code, int Row)> Codes() => Enumerable.Range(0, _stands.Length - 1)
        .Where(position => _stands[position])
        .Select(position => (_column!.Codes[position], _column.FirstRowOf(position)))
        .OrderBy(one => one.Item2);

    /// <summary>A day of each stretch of time that turns divide: one before them all, and each of them.</summary>
    internal static IEnumerable<LocalDate> Eras(IReadOnlyList<LocalDate> turns) => turns.Prepend(LocalDate.MinIsoValue);

    /// <summary>The keys by what each code is on a day; what is none, and a row without a code, is UNKNOWN (<c>decisions.md</c> 19).</summary>
    internal KeyMap Map(OrganisationTable organisations, Func<string, LocalDate, string?> keyOf)
    {
        var turns = organisations.TurnsOf(Codes().Select(one => one.Code));
        var codesOfEra = Eras(turns).Select(day => CodesOn(day, keyOf)).ToList();
        var ordered = codesOfEra.SelectMany(codes => codes).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new KeyMap(
            _column,
            [.. turns.Select(day => (int)DateField.ToDays(day))],
            [.. codesOfEra.Select(codes => Array.ConvertAll(codes, code => code is null ? -1 : ordered.BinarySearch(code, StringComparer.Ordinal)))],
            ordered);
    }

    private string?[] CodesOn(LocalDate day, Func<string, LocalDate, string?> keyOf)
    {
        var codes = new string?[_stands.Length];
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = !_stands[position] ? null
                : (position < codes.Length - 1 ? keyOf(_column!.Codes[position], day) : null) ?? OrganisationTable.Unknown;
        }

        return codes;
    }
}
