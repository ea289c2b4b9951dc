namespace Iapt.Measures.Benchmarks.Running;

/// <summary>Millions of something in a second.</summary>
internal sealed class RateColumn(string name, Func<Work, long> units) : WorkColumn(name)
{
    private const double Thousand = 1_000;

    public override string Legend => "Millions a second, by the mean time";

    protected override bool IsOf(Work work) => units(work) > 0;

    protected override double Figure(double nanoseconds, Work work) => units(work) * Thousand / nanoseconds;
}
