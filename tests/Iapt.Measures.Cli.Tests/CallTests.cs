using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>A call that cannot be carried out as it is written: exit code 2 and one line that says what was expected, before any work.</summary>
public sealed class CallTests
{
    [TestCase("", "expected one of compute, explain, define, catalogue, synthesise, merge")]
    [TestCase("SECRETWORD", "there are compute, explain, define, catalogue, synthesise, merge")]
    [TestCase("--bogus", "no option --bogus")]
    [TestCase("compute", "compute needs INPUT")]
    [TestCase("compute sample SECRETPATH", "a word too many")]
    [TestCase("compute sample @SECRETFILE --month 2024-05", "a word too many")]
    [TestCase("compute sample --bogus", "compute has no option --bogus")]
    [TestCase("compute --mont=SECRETPATH sample", "compute has no option --mont; is --month meant?")]
    [TestCase("compute --bogus --month 2024-05", "compute has no option --bogus")]
    [TestCase("compute sample --mesures M192 --month 2024-05", "is --measures meant?")]
    [TestCase("compute sample --publish nhs-england --month 2024-05", "compute has no option --publish")]
    [TestCase("compute sample --month", "--month has no value; expected: A month: 2024-05")]
    [TestCase("compute sample --month 2024-05 --month 2024-06", "--month stands more than once")]
    [TestCase("compute sample --month 2024-05 --format SECRETFORMAT", "--format has a value that cannot be used; expected: table")]
    [TestCase("compute sample --month 2024-05 --layout wide", "--layout has a value that cannot be used; expected: tidy")]
    [TestCase("compute sample --month 2024-05 --by town", "--by takes levels out of england,region,icb,subicb,provider")]
    [TestCase("compute sample --month 2024-05 --by ,", "--by takes levels out of")]
    [TestCase("compute sample --month 2024-05 --measures ,", "--measures names no measure")]
    [TestCase("compute sample --month 2024-05 --interval 95", "--interval is a confidence level between 0 and 1: 0.95")]
    [TestCase("compute sample --month 2024-05 --interval 0,95", "--interval is a confidence level")]
    [TestCase("compute sample --month 2024-05 --out table.txt", "--out names a file that ends in .csv, .json or .parquet")]
    [TestCase("compute sample --month 2024-05 --out table.csv --format json", "--format contradicts --out")]
    [TestCase("compute sample --month 2024-05 --layout nhs-monthly --format json", "the layout nhs-monthly is CSV")]
    [TestCase("compute sample --month 2024-05 --layout nhs-monthly --interval 0.95", "the layout nhs-monthly is CSV")]
    [TestCase("compute sample --month 2024-05 --threads 0", "--threads is a whole number from 1")]
    [TestCase("compute sample --month 2024-05 --threads many", "--threads has a value that cannot be used; expected: How many threads")]
    [TestCase("compute sample --month 2024-05 --partial a.part --out b.csv", "--out is of figures, and --partial writes a partial table")]
    [TestCase("compute sample --month 2024-05 --partial a.part --layout tidy", "--layout is of figures")]
    [TestCase("compute sample --from-result a.part", "INPUT and --from-result exclude each other")]
    [TestCase("compute --from-result a.part --month 2024-05", "--month is of an INPUT, and --from-result takes everything from the partial table")]
    [TestCase("compute --from-result a.part --by england", "--by is of an INPUT")]
    [TestCase("compute --from-result a.part --out b.part", "--out names a file that ends in .csv, .json or .parquet")]
    [TestCase("compute --from-result nowhere.part", "nowhere.part: the file cannot be opened; expected")]
    [TestCase("compute --month 2024-05", "compute needs INPUT")]
    [TestCase("merge", "merge needs FILE: Partial tables")]
    [TestCase("merge a.part --out b.part --layout tidy", "--layout is of figures, and --out names a partial table")]
    [TestCase("merge a.part --out b.csv --format json", "--format contradicts --out")]
    [TestCase("merge nowhere.part", "nowhere.part: the file cannot be opened; expected")]
    [TestCase("merge a.part --month 2024-05", "merge has no option --month")]
    [TestCase("compute sample --month 2024-05 --rederive --use-supplied", "exclude each other")]
    [TestCase("compute sample", "name one period: --month 2024-05")]
    [TestCase("compute sample --month 2024-05 --year 2024-25", "name one period")]
    [TestCase("compute sample --month 2024-05 --from 2024-05 --to 2024-06", "name one period")]
    [TestCase("compute sample --month 2024-13", "--month is written like 2024-05")]
    [TestCase("compute sample --month 2024-5", "--month is written like 2024-05")]
    [TestCase("compute sample --month May", "--month is written like 2024-05")]
    [TestCase("compute sample --quarter 2024-25Q5", "--quarter is written like 2024-25Q1")]
    [TestCase("compute sample --quarter 2024-26Q1", "--quarter is written like 2024-25Q1")]
    [TestCase("compute sample --year 2024", "--year is written like 2024-25")]
    [TestCase("compute sample --year 2024-26", "--year is written like 2024-25")]
    [TestCase("compute sample --from 2024-05", "--from and --to go together")]
    [TestCase("compute sample --to 2024-05", "--from and --to go together")]
    [TestCase("compute sample --from 2024-05 --to 2024-04", "--to is before --from")]
    [TestCase("compute sample --from 2024-05 --to june", "--to is written like 2024-05")]
    [TestCase("compute sample --month 2022-03", "no definitions of 2022-03", "v2.1 from 2022-04", "--definitions v2.1")]
    [TestCase("compute sample --quarter 2021-22Q4", "no definitions of 2021-22Q4", "v2.1 from 2022-04")]
    [TestCase("compute sample --from 2022-03 --to 2022-04", "no definitions of 2022-03")]
    [TestCase("compute sample --month 2024-05 --definitions v9", "there are no definitions of that name", "v2.1")]
    [TestCase("compute sample --month 2024-05 --measures M19", "no measure or family 'M19'", "M191 Count_Recovery")]
    [TestCase("compute sample --month 2024-05 --measures M192,outcome", "no measure or family 'outcome'", "the family outcomes")]
    [TestCase("explain sample --measure M191 --month 2024-05", "--pathway")]
    [TestCase("explain sample --measure M191 --month 2024-05 --pathway", "--pathway has no value")]
    [TestCase("explain sample --pathway SECRETPATH --measure M191 --from 2024-04 --to 2024-05", "explain takes one period")]
    [TestCase("explain sample --pathway SECRETPATH --measure M1911 --month 2024-05", "no measure or family 'M1911'", "M191 Count_Recovery")]
    [TestCase("define", "define needs ID")]
    [TestCase("define NOPE", "no measure or family 'NOPE'", "the nearest are", "M200 Count_NoPHQ")]
    [TestCase("define recov", "the nearest are", "M191 Count_Recovery", "M192 Percentage_Recovery")]
    [TestCase("define Recovry_Flag", "Recovery_Flag")]
    [TestCase("define M192 --as pdf", "--as has a value that cannot be used; expected: text, markdown or json")]
    [TestCase("define M192 --diff v2.0 v2.1", "define has no option --diff")]
    [TestCase("catalogue --format xml", "--format has a value that cannot be used")]
    [TestCase("synthesise", "--out")]
    [TestCase("synthesise --out folder --referrals many", "--referrals has a value that cannot be used; expected: How many")]
    [TestCase("synthesise --out folder --referrals -1", "--referrals is out of range")]
    [TestCase("synthesise --out folder --providers 0", "--providers is out of range")]
    [TestCase("synthesise --out folder --sub-icbs 1000", "--sub-icbs is out of range")]
    [TestCase("synthesise --out folder --tables contacts", "--tables has a value that cannot be used")]
    [TestCase("synthesise --out folder --files xlsx", "--files has a value that cannot be used; expected: The format of the tables' files: csv or parquet")]
    [TestCase("synthesise --out folder --seed -1", "--seed has a value that cannot be used")]
    public void A_call_that_cannot_be_carried_out_is_refused_in_one_line(string call, params string[] fragments)
    {
        var run = Tool.Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Refused();
        Assert.Multiple(() =>
        {
            foreach (var fragment in fragments)
            {
                Assert.That(run.Error, Does.Contain(fragment));
            }
        });
    }
}
