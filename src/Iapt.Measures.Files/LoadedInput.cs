using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>An extract as it was read, with what a reader of its figures should know about the files.</summary>
public sealed class LoadedInput
{
    internal LoadedInput(Extract extract, IReadOnlyList<string> notes, IReadOnlyList<string> filesRead)
    {
        Extract = extract;
        Notes = notes;
        FilesRead = filesRead;
    }

    /// <summary>The rows.</summary>
    public Extract Extract { get; }

    /// <summary>One line each: columns that are ignored, columns and tables that are absent and what that means, tables that are not read. No value of the data.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The files that were read, in order.</summary>
    public IReadOnlyList<string> FilesRead { get; }
}
