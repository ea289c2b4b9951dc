using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Output;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Analyses;

/// <summary>What is printed of figures in the place of the figures themselves.</summary>
internal interface IAnalysis
{
    /// <summary>The option that asks for it.</summary>
    string Option { get; }

    /// <summary>The periods whose figures it needs.</summary>
    IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>The measures of a version that it is of; null for those that the call names.</summary>
    IReadOnlyList<MeasureDefinition>? Measures(DefinitionSet set);

    /// <summary>The lines.</summary>
    /// <param name="table">The figures of every period.</param>
    /// <param name="error">Told what a reader should know; null for nobody.</param>
    CatalogueLines Lines(MeasureTable table, TextWriter? error);
}
