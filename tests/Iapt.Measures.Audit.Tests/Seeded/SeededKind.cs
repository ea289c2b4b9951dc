namespace Iapt.Measures.Audit.Tests;

public enum SeededKind
{
    RateOff,
    CountOff,
    SwappedRows,
    DuplicatedOrganisation,
    ShiftedColumn,
}
