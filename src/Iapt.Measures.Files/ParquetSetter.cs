using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>Sets a field of a row from a value as Parquet holds it, without its text.</summary>
/// <typeparam name="T">The physical type.</typeparam>
/// <param name="value">The value.</param>
/// <param name="row">The builder.</param>
/// <param name="position">The position of the field.</param>
/// <returns>False when the value is to be read as text.</returns>
internal delegate bool ParquetSetter<in T>(T value, RowBuilder row, int position)
    where T : unmanaged;
