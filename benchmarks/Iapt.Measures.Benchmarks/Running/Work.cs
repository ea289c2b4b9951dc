using BenchmarkDotNet.Running;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>What one call of a benchmark does.</summary>
/// <param name="Rows">How many rows it goes over.</param>
/// <param name="Measures">How many measures it gives; 0 where that says nothing.</param>
/// <param name="Bytes">How many bytes it reads; 0 where that says nothing.</param>
internal readonly record struct Work(long Rows, long Measures, long Bytes)
{
    private static readonly Dictionary<string, Work> Noted = new(StringComparer.Ordinal);

    internal static void Note(Type benchmarks, string parameters, Work work, string method = "") => Noted[Key(benchmarks, parameters, method)] = work;

    internal static Work? Of(BenchmarkCase benchmark)
    {
        var (type, parameters, method) = (benchmark.Descriptor.Type, string.Join(", ", benchmark.Parameters.Items.Select(item => item.Value)), benchmark.Descriptor.WorkloadMethod.Name);
        return Noted.TryGetValue(Key(type, parameters, method), out var own) ? own : Noted.TryGetValue(Key(type, parameters, ""), out var work) ? work : null;
    }

    private static string Key(Type type, string parameters, string method) => $"{type.Name}|{parameters}|{method}";
}
