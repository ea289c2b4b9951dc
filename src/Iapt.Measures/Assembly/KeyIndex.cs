using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>The identifiers of a table, numbered in the order in which they first stand.</summary>
internal sealed class KeyIndex
{
    internal const int None = -1;

    private readonly Dictionary<UInt128, int> _numbers;

    internal KeyIndex(IdentifierColumn keys, int rows)
    {
        _numbers = new Dictionary<UInt128, int>(rows);
        NumberOfRow = new int[rows];
        KeyReader.Read(keys, rows, (row, key) =>
        {
            if (key == 0)
            {
                NumberOfRow[row] = None;
                return;
            }

            if (!_numbers.TryGetValue(key, out var number))
            {
                number = _numbers.Count;
                _numbers.Add(key, number);
            }

            NumberOfRow[row] = number;
        });
    }

    /// <summary>How many identifiers there are.</summary>
    internal int Count => _numbers.Count;

    /// <summary>The number of each row's identifier; <see cref="None"/> where it has none.</summary>
    internal int[] NumberOfRow { get; }

    /// <summary>The number of the identifier that each row of another table names; <see cref="None"/> where this one does not hold it.</summary>
    internal int[] NumbersIn(IdentifierColumn other, int rows, int threads)
    {
        var numbers = new int[rows];
        KeyReader.ReadSideBySide(other, rows, threads, (first, keys) =>
        {
            for (var within = 0; within < keys.Length; within++)
            {
                numbers[first + within] = keys[within] != 0 && _numbers.TryGetValue(keys[within], out var number) ? number : None;
            }
        });
        return numbers;
    }
}
