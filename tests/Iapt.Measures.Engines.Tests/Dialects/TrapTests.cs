using System.Text.RegularExpressions;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Engines.Tests.Postgres;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>What a naive translation gets wrong: each is right in the engines that run here, wrong when the script is made naive, and said in the text of the other dialects.</summary>
[TestFixture]
public sealed partial class TrapTests
{
    private static readonly Func<EngineTables> Duck = () => new DuckDbTables(optimise: false);

    private static readonly IReadOnlyList<MeasureDefinition> Some = [.. Rendered.Twenty.Select(id => DefinitionSets.V21[id])];

    private static readonly Field[] Course =
        [Ids101.ReferralRequestReceivedDate, Ids101.TherapySession_FirstDate, Ids101.ServDischDate, Ids101.TreatmentCareContact_Count, Ids101.EndCode];

    [Test]
    public void TheDaysBetweenTwoDatesRunFromTheFirstToTheSecond()
    {
        var data = SmallTables.Of(
            Course,
            ["2024-01-01", "2024-01-31", "2024-05-10", "2", null],
            ["2024-01-01", "2024-03-31", "2024-05-10", "2", null]);
        Assert.That(SmallTables.CellOf(data, "M053").Value!.Value.Round(0), Is.EqualTo(50));
        Agree(data, ["M053"], script => DuckDays().Replace(script, "date_diff('day', ${to}, ${from})"));
        Assert.Multiple(() =>
        {
            Assert.That(Text(SqlDialect.TSql, "M053"), Does.Contain("datediff(day, ReferralRequestReceivedDate, TherapySession_FirstDate)"));
            Assert.That(Text(SqlDialect.Snowflake, "M053"), Does.Contain("datediff(day, ReferralRequestReceivedDate, TherapySession_FirstDate)"));
            Assert.That(Text(SqlDialect.Spark, "M053"), Does.Contain("datediff(TherapySession_FirstDate, ReferralRequestReceivedDate)"));
            Assert.That(Text(SqlDialect.Postgres, "M053"), Does.Contain("(TherapySession_FirstDate - ReferralRequestReceivedDate)"));
        });
    }

    [Test]
    public void AFlagIsTrueOrItIsNot()
    {
        Field[] fields = [Ids101.UsePathway_Flag, Ids101.ReferralRequestReceivedDate];
        var data = SmallTables.Of(fields, ["True", "2024-05-01"], ["true", "2024-05-01"], ["1", "2024-05-01"], [null, "2024-05-01"], ["", "2024-05-01"], ["False", "2024-05-01"]);
        Assert.That(SmallTables.CellOf(data, "M001").Value!.Value.Round(0), Is.EqualTo(3));
        Agree(data, ["M001"], script => script.Replace("WHERE p.UsePathway_Flag", "WHERE p.UsePathway_Flag IS DISTINCT FROM FALSE", StringComparison.Ordinal));
        Assert.That(Text(SqlDialect.TSql, "M001"), Does.Contain("p.UsePathway_Flag = 1").And.Contain("upper(UsePathway_Flag) IN ('TRUE'"));
        var nationwide = Rendered.MapOf(SqlDialect.TSql) with { Flags = new FlagWords(["True"], []) };
        Assert.That(Rendered.Text(SqlDialect.TSql, [DefinitionSets.V21["M001"]], map: nationwide), Does.Not.Contain("'FALSE'"));
    }

    [Test]
    public void ACodeIsTheSameWithPaddingAndInAnyCase()
    {
        var data = SmallTables.Of(Course, ["2024-01-01", null, "2024-05-10", null, "46"], ["2024-01-01", null, "2024-05-10", null, " 46"], ["2024-01-01", null, "2024-05-10", null, "046 "]);
        Assert.That(SmallTables.CellOf(data, "M066").Value!.Value.Round(0), Is.EqualTo(3));
        Agree(data, ["M066"], script => script.Replace("coalesce(nullif(ltrim(EndCode, '0'), ''), '0')", "EndCode", StringComparison.Ordinal));
        Field[] source = [Ids101.ReferralRequestReceivedDate, Ids101.SourceOfReferralIAPT];
        Agree(SmallTables.Of(source, ["2024-05-01", "B1"], ["2024-05-01", "b1 "]), ["M002"], script => script.Replace("ELSE upper(SourceOfReferralIAPT)", "ELSE SourceOfReferralIAPT", StringComparison.Ordinal));
        Assert.That(Text(SqlDialect.TSql, "M066"), Does.Contain("substring(EndCode, patindex('%[^0]%', EndCode + '.'), 4000)"), "LTRIM of other characters than blanks is newer than 2019");
    }

    [Test]
    public void AnOrganisationIsWrittenInOneCaseAndWithoutBlanks()
    {
        Field[] fields = [Ids101.ReferralRequestReceivedDate, Ids101.OrgID_Provider];
        var data = SmallTables.Of(fields, ["2024-05-01", "RX1"], ["2024-05-01", "RX1 "], ["2024-05-01", "rx1"]);
        Agree(data, ["M001"], script => script.Replace("trim(OrgID_Provider, blanks.characters)", "OrgID_Provider", StringComparison.Ordinal));
        var text = Text(SqlDialect.TSql, "M001");
        var read = text.Split('\n').Where(line => line.Contains("CAST(source.", StringComparison.Ordinal)).ToList();
        var names = read.Select(line => line.TrimEnd(',').Split(' ')[^1]);
        Assert.Multiple(() =>
        {
            Assert.That(read, Is.Not.Empty.And.All.Contain("COLLATE Latin1_General_100_BIN2"), "no text is compared by the collation of the database");
            Assert.That(names, Is.All.Matches<string>(name => text.Contains($"trim(@blanks FROM {name}) AS {name}", StringComparison.Ordinal)), "nor with its blanks");
            Assert.That(text, Does.Contain("CAST('all' AS nvarchar(255)) COLLATE Latin1_General_100_BIN2 AS england_code"), "texts of one column have one collation");
        });
    }

    [Test]
    public void AHalfIsNotRoundedIntoAThreshold()
    {
        List<Field> fields =
        [
            .. Course, Ids101.Validated_PresentingComplaint, .. ScorePairFields.All.Where(pair => pair.First.Name.StartsWith("PHQ9", StringComparison.Ordinal) || pair.First.Name.StartsWith("Agora", StringComparison.Ordinal) || pair.First.Name.StartsWith("GAD", StringComparison.Ordinal)).SelectMany(pair => new Field[] { pair.First, pair.Last }),
        ];
        string?[] Row(string score) =>
        [
            "2024-01-01", "2024-01-31", "2024-05-10", "2", null, "F40.0",
            .. fields.Skip(Course.Length + 1).Select(field => field.Name.StartsWith("Agora", StringComparison.Ordinal) ? (field.Name.EndsWith("FirstScore", StringComparison.Ordinal) ? score : "1.00") : "3"),
        ];
        var data = SmallTables.Of(fields, Row("2.305"), Row("2.30"), Row("2.31"), Row("2.310"));
        Agree(data, ["M179", "M191", "M192"], script => script.Replace("[0-9]{0,2}0*", "[0-9]*", StringComparison.Ordinal));
        Assert.That(Text(SqlDialect.TSql, "M179"), Does.Contain("NOT LIKE '%.__%[1-9]%'"), "TRY_CAST alone rounds");
    }

    [Test]
    public void NoFigureIsDividedOrRoundedByAnEngine()
    {
        foreach (var dialect in SqlDialect.All)
        {
            var statement = string.Join('\n', Rendered.Text(dialect, DefinitionSets.V21.Measures).Split('\n').Where(line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal)));
            Assert.Multiple(() =>
            {
                Assert.That(statement, Does.Not.Contain(" / "), $"{dialect}: T-SQL and PostgreSQL cut the quotient of two integers");
                Assert.That(statement.ToUpperInvariant(), Does.Not.Contain("PERCENTILE").And.Not.Contain("MEDIAN(").And.Not.Contain(" FLOAT").And.Not.Contain(" DOUBLE"), dialect.Name);
            });
        }

        // A third of three courses is 33.33 and not 33.
        var data = SmallTables.Of(Course, ["2024-01-01", "2024-01-31", "2024-05-10", "2", null], ["2024-01-01", "2024-03-31", "2024-05-10", "2", null], ["2024-01-01", "2024-03-31", "2024-05-10", "2", null]);
        Assert.That(SmallTables.CellOf(data, "M053").Value!.Value.ToString(), Does.Contain("100/3").Or.Contain("33.3"));
        Agree(data, ["M053"], null);
    }

    [Test]
    public void WhatOneEngineAloneUnderstandsIsNotSaidToOthers()
    {
        var all = SqlDialect.All.ToDictionary(dialect => dialect, dialect => Rendered.Text(dialect, Some, breakdowns: DefinitionSets.V21.Breakdowns).ToUpperInvariant());
        Assert.Multiple(() =>
        {
            foreach (var (dialect, text) in all)
            {
                Assert.That(text, Does.Not.Contain("DISTINCT FROM").And.Not.Contain("<=>").And.Not.Contain("QUALIFY").And.Not.Contain("FILTER ("), $"{dialect}: equality of nulls, and clauses of some engines");
            }

            Assert.That(all[SqlDialect.TSql], Does.Not.Contain("GROUPING SETS").And.Not.Contain("NULLS LAST").And.Not.Contain(" TRUE").And.Not.Contain("\nWINDOW").And.Not.Contain("||").And.Not.Contain("LENGTH("));
            Assert.That(all[SqlDialect.Postgres], Does.Not.Contain("TRY_CAST"));
        });
    }

    [Test]
    public void ASlipInPostgresIsSeen()
    {
        _ = PostgresServer.Running;
        var data = RandomDataSets.Of(3, 200, hasMonths: true) with { Periods = [Periods.ReportingPeriod.Month(2024, 5)] };
        var differences = RawTables.Differences(data, [DefinitionSets.V21["M001"], DefinitionSets.V21["M192"], DefinitionSets.V21["M066"]], [], [() => new PostgresTables()], RawTables.Levels, script => PostgresTrim().Replace(script, "${text}"));
        Assert.That(differences, Is.Not.Empty);
    }

    [Test]
    public void TwoRecordsWithoutANumberAreTheSameRecord()
    {
        var seen = Enumerable.Range(1, 4).Any(seed => RawTables.Differences(
            RandomDataSets.Of((ulong)seed, 200, hasMonths: true) with { Periods = [Periods.ReportingPeriod.Month(2024, 5)] },
            DefinitionSets.V21.Measures.Where(measure => MeasureParts.Of(measure.Expression).Any(part => part.Subject.Ancestry.Any(one => one.Link is { Kind: LinkKind.Owner }))).ToList(),
            change: script => NullSafe().Replace(script, "(${equal})")).Count > 0);
        Assert.That(seen);
    }

    [Test]
    public void TextsAreEscapedAsTheEngineDoes()
    {
        var words = new FlagWords(["it's", @"a\b"], []);
        string Of(SqlDialect dialect) => Rendered.Text(dialect, [DefinitionSets.V21["M001"]], map: Rendered.MapOf(dialect) with { Flags = words, Referrals = "a]b\"c`d" });
        Assert.Multiple(() =>
        {
            Assert.That(Of(SqlDialect.TSql), Does.Contain(@"'IT''S', 'A\B'").And.Contain("[a]]b\"c`d]"));
            Assert.That(Of(SqlDialect.Postgres), Does.Contain(@"'IT''S', 'A\B'").And.Contain("\"a]b\"\"c`d\""));
            Assert.That(Of(SqlDialect.Spark), Does.Contain(@"'IT\'S', 'A\\B'").And.Contain("`a]b\"c``d`"), "two texts beside each other are one text in Spark");
            Assert.That(Of(SqlDialect.Snowflake), Does.Contain(@"'IT''S', 'A\\B'"));
        });
    }

    [Test]
    public void SparkRefusesToFollowSuccessions()
    {
        var map = Rendered.MapOf(SqlDialect.Spark) with { Organisations = new OrganisationMap { RowNumber = null, Successor = "successor_code" } };
        Assert.That(() => Rendered.Text(SqlDialect.Spark, [DefinitionSets.V21["M001"]], map: map), Throws.TypeOf<NotSupportedException>().With.Message.Contain("recursive"));
    }

    private static string Text(SqlDialect dialect, string id) => new MeasureCalculator().ProgramFor(
        new SqlStore(Course.Append(Ids101.PathwayID).Append(Ids101.Unique_MonthID).Append(Ids101.UsePathway_Flag).Append(Ids101.OrgID_Provider).Concat(Scores()).ToHashSet(), dialect, Rendered.MapOf(dialect)),
        new MeasureRequest { Periods = [Periods.ReportingPeriod.Month(2024, 5)], Levels = [GroupLevel.England, GroupLevel.Provider], Measures = [DefinitionSets.V21[id]] }).Text();

    private static IEnumerable<Field> Scores() => ScorePairFields.All.SelectMany(pair => new Field[] { pair.First, pair.Last }).Append(Ids101.Validated_PresentingComplaint);

    // In DuckDB always, in PostgreSQL where there is one; the naive script is DuckDB's.
    private static void Agree(RandomDataSet data, string[] ids, Func<string, string>? naive)
    {
        Assert.That(SmallTables.Differences(data, Duck, ids), Is.Empty, "DuckDB");
        if (naive is not null)
        {
            Assert.That(SmallTables.Differences(data, Duck, ids, naive), Is.Not.Empty, "the naive script is seen");
        }

        if (PostgresServer.IsInstalled)
        {
            Assert.That(SmallTables.Differences(data, () => new PostgresTables(), ids), Is.Empty, "PostgreSQL");
        }
    }

    [GeneratedRegex(@"date_diff\('day', (?<from>\w+), (?<to>\w+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DuckDays();

    [GeneratedRegex(@"btrim\((?<text>.*?), blanks.characters\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PostgresTrim();

    [GeneratedRegex(@"\((?<equal>\S+ = \S+) OR \(\S+ IS NULL AND \S+ IS NULL\)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NullSafe();
}
