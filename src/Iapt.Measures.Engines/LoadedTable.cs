namespace Iapt.Measures.Engines;

/// <summary>A table that was filled.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">How many rows it holds now.</param>
/// <param name="LeftOut">How many rows of its file were left out because they have too few or too many columns.</param>
public sealed record LoadedTable(string Name, long Rows, long LeftOut);
