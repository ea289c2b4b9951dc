namespace Iapt.Measures.Benchmarks.Running;

/// <summary>Nanoseconds for each of something.</summary>
internal sealed class PerUnitColumn(string name, Func<Work, long> units) : WorkColumn(name)
{
    public override string Legend => "Mean time by the unit of the name";

    protected override bool IsOf(Work work) => units(work) > 0;

    protected override double Figure(double nanoseconds, Work work) => nanoseconds / units(work);
}
