using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>compute --compare</c>: what two versions of the definitions make of the same data.</summary>
public sealed class ComparisonTests
{
    private static readonly string[] May = ["--month", "2024-05", "--format", "csv"];

    [Test]
    public void Figures_that_differ_are_those_of_each_version_by_itself()
    {
        var lines = Lines("compute", "sample", "--definitions", "v1.5", "--compare", "v2.1", "--by", "england,provider", "--measures", "M076,M191,M192,M001");
        var (one, other) = (Values("v1.5"), Values("v2.1"));
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Does.StartWith("period_start,period_end,group_type,org_code,measure_id,measure_name,definition_a,value_a,"));
            Assert.That(lines.Skip(1), Is.Not.Empty);
            foreach (var cells in lines.Skip(1).Select(line => line.Split(',')))
            {
                var key = $"{cells[2]} {cells[3]} {cells[4]}";
                Assert.That((cells[7], cells[12]), Is.EqualTo((one[key], other[key])), key);
                Assert.That(cells[4], Is.Not.EqualTo("M001"), "A rule that did not change gives no difference.");
            }

            var told = lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[2]} {cells[3]} {cells[4]}").ToHashSet(StringComparer.Ordinal);
            Assert.That(one.Keys.Where(key => !string.Equals(one[key], other[key], StringComparison.Ordinal)), Is.SubsetOf(told));
        });
    }

    [Test]
    public void Each_referral_of_a_provider_whose_outcome_differs_is_explained_by_clause()
    {
        var lines = Lines("compute", "sample", "--definitions", "v1.5", "--compare", "v2.1", "--referrals-of", "SYN03");
        var recovery = Lines("compute", "sample", "--definitions", "v1.5", "--compare", "v2.1", "--by", "provider", "--measures", "M191").Skip(1).Select(line => line.Split(',')).FirstOrDefault(cells => cells[3] is "SYN03");
        var changed = lines.Skip(1).Where(line => line.Contains(",M191,", StringComparison.Ordinal)).ToList();
        var net = changed.Count(line => line.Contains(",v2.1,true,", StringComparison.Ordinal)) - changed.Count(line => line.Contains(",v1.5,true,", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("pathway_id,measure_id,definition_a,counts_a,because_a,definition_b,counts_b,because_b"));
            Assert.That(lines.Skip(1), Is.Not.Empty);
            Assert.That(lines.Skip(1), Has.Some.Contains("ADSM_LastScore ="));
            Assert.That(net, Is.EqualTo(recovery is null ? 0 : int.Parse(recovery[12], System.Globalization.CultureInfo.InvariantCulture) - int.Parse(recovery[7], System.Globalization.CultureInfo.InvariantCulture)));
        });
    }

    [Test]
    public void A_version_that_means_the_same_differs_nowhere() =>
        Assert.That(Lines("compute", "sample", "--compare", "v1.0,v1.5", "--by", "england"), Has.Length.EqualTo(1));

    private static string[] Lines(params string[] arguments) => Tool.Run([.. arguments, .. May]).Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> Values(string version) =>
        Lines("compute", "sample", "--definitions", version, "--by", "england,provider", "--measures", "M076,M191,M192,M001").Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => $"{cells[2]} {cells[3]} {cells[7]}", cells => cells[10], StringComparer.Ordinal);
}
