namespace Iapt.Measures.Files;

/// <summary>The progress of files that are read one after another: each counts by its size.</summary>
internal sealed class SharedProgress
{
    private readonly IProgress<double>? _whole;
    private readonly IReadOnlyList<string> _paths;
    private readonly IReadOnlyList<double> _sizes;

    public SharedProgress(IProgress<double>? whole, IReadOnlyList<string> paths)
    {
        _whole = whole;
        _paths = paths;
        _sizes = [.. paths.Select(path => File.Exists(path) ? new FileInfo(path).Length + 1.0 : 1)];
    }

    /// <summary>The part of a file.</summary>
    /// <param name="path">The file; those before it have been read.</param>
    public IProgress<double>? Of(string path)
    {
        if (_whole is null)
        {
            return null;
        }

        var place = _paths.ToList().IndexOf(path);
        var before = _sizes.Take(place).Sum();
        var all = _sizes.Sum();
        return new Part(share => _whole.Report((before + (share * _sizes[place])) / all));
    }

    private sealed class Part(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
