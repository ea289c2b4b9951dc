using BenchmarkDotNet.Running;
using Iapt.Measures.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Sample).Assembly).Run(args);
