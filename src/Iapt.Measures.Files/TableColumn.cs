using Iapt.Measures.Algebra;

namespace Iapt.Measures.Files;

/// <summary>A column of a file that is read.</summary>
/// <param name="Position">Its position in the file, from 0.</param>
/// <param name="Field">The field it holds.</param>
internal readonly record struct TableColumn(int Position, Field Field);
