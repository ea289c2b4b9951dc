namespace Iapt.Measures.Files;

/// <summary>The value of a column that a text stands for.</summary>
/// <typeparam name="T">The physical type of the column.</typeparam>
/// <param name="text">The text.</param>
internal delegate T ParquetReading<out T>(ReadOnlySpan<char> text);
