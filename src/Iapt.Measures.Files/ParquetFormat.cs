namespace Iapt.Measures.Files;

/// <summary>Writes a value as text; the span is valid until the next call.</summary>
/// <param name="value">The value.</param>
/// <typeparam name="T">The physical type.</typeparam>
internal delegate ReadOnlySpan<char> ParquetFormat<T>(T value);
