namespace Iapt.Measures.Files;

/// <summary>The progress of files that are read side by side: each counts by its size.</summary>
internal sealed class SharedProgress
{
    private readonly IProgress<double>? _whole;
    private readonly IReadOnlyList<string> _paths;
    private readonly IReadOnlyList<double> _sizes;
    private readonly double[] _shares;
    private readonly double _all;

    public SharedProgress(IProgress<double>? whole, IReadOnlyList<string> paths)
    {
        _whole = whole;
        _paths = paths;
        _sizes = [.. paths.Select(path => File.Exists(path) ? new FileInfo(path).Length + 1.0 : 1)];
        _all = _sizes.Sum();
        _shares = new double[paths.Count];
    }

    /// <summary>The part of a file.</summary>
    /// <param name="path">The file.</param>
    public IProgress<double>? Of(string path) => _whole is null ? null : new Part(this, _paths.ToList().IndexOf(path));

    private void Report(int place, double share)
    {
        lock (_shares)
        {
            _shares[place] = share;
            _whole!.Report(Math.Min(1, _shares.Zip(_sizes).Sum(one => one.First * one.Second) / _all));
        }
    }

    private sealed class Part(SharedProgress whole, int place) : IProgress<double>
    {
        public void Report(double value) => whole.Report(place, value);
    }
}
