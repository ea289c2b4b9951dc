using Iapt.Measures.Columns.Tests.Generation;

namespace Iapt.Measures.Engines.Tests.Postgres;

/// <summary>On any definition that the algebra allows and any rows, DuckDB and PostgreSQL give the totals and unknowns of the row engine.</summary>
[TestFixture]
public sealed class RandomDefinitionTests
{
    private const int MeasuresOfACase = 20;
    private const int Batches = 50;
    private const int FirstSeed = 3_000_000;

    [Test]
    public void A_thousand_random_definitions()
    {
        _ = PostgresServer.Running;
        Seeds.Check(FirstSeed, Batches, seed => RandomCase.Of(seed, measures: MeasuresOfACase).For(periods: 1), drawn => ThreeEngines.DifferenceOfSql(drawn, text => text, () => new PostgresTables()));
    }
}
