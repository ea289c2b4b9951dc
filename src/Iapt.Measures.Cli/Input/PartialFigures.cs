using Iapt.Measures.Algebra;
using Iapt.Measures.Files;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Input;

/// <summary>The figures of a partial table, by the definitions that it names.</summary>
internal static class PartialFigures
{
    /// <param name="file">The file that an error is of.</param>
    /// <param name="partial">The table.</param>
    internal static (MeasureTable Table, DefinitionSet Set) Of(string file, PartialTable partial)
    {
        var set = DefinitionOptions.Find(partial.Header.Version)
            ?? throw new InputException(file, null, null, $"made with definitions that this version of the tool does not hold; expected {DefinitionOptions.Held()}");
        try
        {
            return (new MeasureCalculator(set, InstrumentTable.Default).Complete(partial), set);
        }
        catch (PartialTableException unusable)
        {
            throw new InputException(file, null, null, unusable.Message, unusable);
        }
    }
}
