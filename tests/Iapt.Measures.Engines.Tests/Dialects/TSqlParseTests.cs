using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Sql;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>Every statement of every measure in T-SQL is one to the parser of SQL Server 2019 and to those of Synapse and Fabric.</summary>
[TestFixture]
public sealed class TSqlParseTests
{
    private static readonly PhysicalMap Synapse = PhysicalMap.Standard with
    {
        Referrals = "mesh_IAPT.IDS101referral",
        RowNumber = null,
        Flags = new FlagWords(["True"], []),
        Latest = new LatestSubmissions("mesh_IAPT.IsLatest_SubmissionID", ["UniqueSubmissionID", "AuditId"], "IsLatest"),
        Organisations = new OrganisationMap { RowNumber = null, Successor = "successor_code", ValidFrom = "valid_from", ValidTo = "valid_to" },
    };

    private static readonly TSqlParser[] Parsers =
    [
        new TSql150Parser(initialQuotedIdentifiers: true, SqlEngineType.Standalone),
        new TSql150Parser(initialQuotedIdentifiers: true, SqlEngineType.SqlAzure),
        new TSqlFabricDWParser(initialQuotedIdentifiers: true),
    ];

    [Test]
    public void EveryMeasureByItself()
    {
        var statements = 0;
        foreach (var measure in DefinitionSets.V21.Measures)
        {
            statements += Parse(Rendered.Text(SqlDialect.TSql, [measure], map: Synapse), measure.Id, Parsers[0]);
        }

        Assert.That(statements, Is.GreaterThan(5 * DefinitionSets.V21.Measures.Count));
    }

    [Test]
    public void TheWholeCatalogueWithEveryBreakdownLevelAndCadence()
    {
        foreach (var parser in Parsers)
        {
            Parse(Rendered.Text(SqlDialect.TSql, DefinitionSets.V21.Measures, map: Synapse), "catalogue", parser);
        }

        var levels = Enum.GetValues<GroupLevel>();
        Parse(Rendered.Text(SqlDialect.TSql, [DefinitionSets.V21["M192"]], levels, DefinitionSets.V21.Breakdowns, map: Synapse), "breakdowns", Parsers[0]);
        Parse(Rendered.Text(SqlDialect.TSql, [DefinitionSets.V21["M192"]], levels, periods: [ReportingPeriod.Month(2024, 4), ReportingPeriod.Month(2024, 5)], map: Synapse), "two months", Parsers[0]);
        foreach (var period in (ReportingPeriod[])[ReportingPeriod.Quarter(2024, 1), ReportingPeriod.FinancialYear(2023)])
        {
            Parse(Rendered.Text(SqlDialect.TSql, [DefinitionSets.V21["M347"]], periods: [period], map: Synapse), period.Label, Parsers[0]);
        }
    }

    [Test]
    public void AnErrorIsSeen() => Assert.That(() => Parse(Rendered.Text(SqlDialect.TSql, [DefinitionSets.V21["M192"]]).Replace("AS bigint", "bigint", StringComparison.Ordinal), "M192", Parsers[0]), Throws.TypeOf<AssertionException>());

    private static int Parse(string script, string what, TSqlParser parser)
    {
        using var reader = new StringReader(script);
        var parsed = (TSqlScript)parser.Parse(reader, out var errors);
        var shown = errors.Take(3).Select(error => $"{parser.GetType().Name}, {what}, line {error.Line}: {error.Message}: {script.Split('\n')[error.Line - 1]}");
        if (errors.Count > 0)
        {
            throw new AssertionException(string.Join('\n', shown));
        }

        return parsed.Batches.Sum(batch => batch.Statements.Count);
    }
}
