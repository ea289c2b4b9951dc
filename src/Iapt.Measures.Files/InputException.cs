using System.Globalization;

namespace Iapt.Measures.Files;

/// <summary>
/// A file or folder that cannot be used: unreadable, truncated, a wrong header or encoding, or a target that cannot be written. The message is complete: which file,
/// where in it, and what was expected. It never holds a value of the data, which may identify a patient.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>An unusable file.</summary>
    /// <param name="file">The file or folder, as the caller knows it.</param>
    /// <param name="line">The line, or the row of a file without lines, from 1; null when the file as a whole is meant.</param>
    /// <param name="column">The column, by its field name; null when none is meant.</param>
    /// <param name="problem">What is wrong and what was expected, without any value of the data.</param>
    /// <param name="cause">The error that showed it; null when there is none.</param>
    public InputException(string file, long? line, string? column, string problem, Exception? cause = null)
        : base(Compose(file, line, column, problem), cause)
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The file or folder, as the caller knows it.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1 with the header; null when the file as a whole is meant.</summary>
    public long? Line { get; }

    /// <summary>The column, by its field name; null when none is meant.</summary>
    public string? Column { get; }

    private static string Compose(string file, long? line, string? column, string problem)
    {
        var place = line is { } number ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {number}") : file;
        return column is null ? $"{place}: {problem}" : $"{place}, column {column}: {problem}";
    }
}
