using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>Calls of up to seconds, in this process: each is one measurement. What must be compiled first is called in the setup.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LongCallsAttribute(int calls = 7) : Attribute, IConfigSource
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(3);

    public IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(new InProcessEmitToolchain(Longest, logOutput: true))
            .WithWarmupCount(1)
            .WithIterationCount(calls)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithId("LongCalls"))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(new PerUnitColumn("ns/row", work => work.Rows), new PerUnitColumn("ns/row/measure", work => work.Rows * work.Measures))
        .AddColumn(new RateColumn("Mrows/s", work => work.Rows), new RateColumn("MB/s", work => work.Bytes))
        .WithOption(ConfigOptions.DisableOptimizationsValidator, false);
}
