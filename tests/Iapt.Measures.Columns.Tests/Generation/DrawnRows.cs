using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Rows before they become an extract, those that will be left out included.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="Rows">Their values, row by row.</param>
/// <param name="Organisations">What the sub-ICBs belong to; null where nothing is said.</param>
internal sealed record DrawnRows(IReadOnlyList<Field> Fields, IReadOnlyList<FieldValue[]> Rows, IReadOnlyList<Organisation>? Organisations)
{
    /// <param name="memory">How many bytes of columns may stay in memory.</param>
    internal Extract ToExtract(long memory = long.MaxValue)
    {
        var builder = new ExtractBuilder(Fields, memory);
        for (var row = 0; row < Rows.Count; row++)
        {
            builder.BeginRow(row + 1);
            for (var column = 0; column < Fields.Count; column++)
            {
                builder.Set(Fields[column], Rows[row][column]);
            }

            _ = builder.EndRow();
        }

        return builder.Build(Organisations is null ? null : new OrganisationTable(Organisations));
    }

    /// <summary>The rows as the texts of a file; a null is an absent text.</summary>
    internal IEnumerable<string?[]> Texts() => Rows.Select(row => Fields.Zip(row, (field, value) => value.IsPresent ? field.Write(value) : null).ToArray());

    /// <summary>With fewer rows, in pieces from large to small; then, where few are left, with fewer values.</summary>
    internal IEnumerable<DrawnRows> Smaller()
    {
        const int Few = 4;
        for (var size = (Rows.Count + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var start = 0; start < Rows.Count; start += size)
            {
                yield return this with { Rows = [.. Rows.Take(start), .. Rows.Skip(start + size)] };
            }
        }

        if (Organisations is not null)
        {
            yield return this with { Organisations = null };
        }

        for (var column = 1; Rows.Count <= Few && column < Fields.Count; column++)
        {
            var without = column;
            yield return this with { Fields = Without(Fields, without), Rows = [.. Rows.Select(row => Without(row, without).ToArray())] };
        }
    }

    public override string ToString()
    {
        const int Shown = 8;
        return string.Join('\n', Texts().Take(Shown).Select(row => string.Join(',', row)).Prepend(string.Join(',', Fields))) + (Rows.Count > Shown ? $"\n({Rows.Count} rows)" : "");
    }

    private static List<T> Without<T>(IEnumerable<T> items, int position) => [.. items.Where((_, at) => at != position)];
}
