namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The constraints of a system as linear rows, by row and by variable, in flat arrays: what the search runs over.</summary>
internal sealed class SystemRows
{
    /// <param name="system">The system.</param>
    internal SystemRows(IntegerSystem system)
    {
        var rows = new List<Between>(system.Constraints.Length * 2);
        var constraints = new List<int>(system.Constraints.Length * 2);
        for (var at = 0; at < system.Constraints.Length; at++)
        {
            foreach (var row in system.Constraints[at].Rows)
            {
                rows.Add(row);
                constraints.Add(at);
            }
        }

        ConstraintOf = [.. constraints];
        Count = rows.Count;
        Start = new int[Count + 1];
        (Lower, Upper) = (new long[Count], new long[Count]);
        for (var row = 0; row < Count; row++)
        {
            Start[row + 1] = Start[row] + rows[row].Form.Terms.Length;
            Lower[row] = rows[row].Lower - rows[row].Form.Constant ?? long.MinValue;
            Upper[row] = rows[row].Upper - rows[row].Form.Constant ?? long.MaxValue;
        }

        (Columns, Coefficients) = (new int[Start[Count]], new long[Start[Count]]);
        RowsStart = new int[system.Domains.Length + 1];
        for (var row = 0; row < Count; row++)
        {
            var terms = rows[row].Form.Terms;
            for (var at = 0; at < terms.Length; at++)
            {
                (Columns[Start[row] + at], Coefficients[Start[row] + at]) = (terms[at].Variable.Index, terms[at].Coefficient);
                RowsStart[terms[at].Variable.Index + 1]++;
            }
        }

        for (var column = 0; column < system.Domains.Length; column++)
        {
            RowsStart[column + 1] += RowsStart[column];
        }

        RowsOf = new int[Start[Count]];
        var next = RowsStart.AsSpan(0, system.Domains.Length).ToArray();
        for (var row = 0; row < Count; row++)
        {
            for (var at = Start[row]; at < Start[row + 1]; at++)
            {
                RowsOf[next[Columns[at]]++] = row;
            }
        }
    }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; }

    /// <summary>Where the terms of each row start, and where the last one's end.</summary>
    internal int[] Start { get; }

    /// <summary>The variable of each term.</summary>
    internal int[] Columns { get; }

    /// <summary>The coefficient of each term.</summary>
    internal long[] Coefficients { get; }

    /// <summary>The lowest sum of each row; the lowest number of all when nothing bounds it.</summary>
    internal long[] Lower { get; }

    /// <summary>The highest sum of each row; the highest number of all when nothing bounds it.</summary>
    internal long[] Upper { get; }

    /// <summary>Where the rows of each variable start.</summary>
    internal int[] RowsStart { get; }

    /// <summary>The rows of each variable.</summary>
    internal int[] RowsOf { get; }

    /// <summary>The constraint that each row comes from.</summary>
    internal int[] ConstraintOf { get; }
}
