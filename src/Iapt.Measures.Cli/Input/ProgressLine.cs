using System.Diagnostics;
using System.Globalization;

namespace Iapt.Measures.Cli.Input;

/// <summary>One line of progress on standard error, once work takes longer than a second and standard error is a terminal.</summary>
internal sealed class ProgressLine : IProgress<double>, IProgress<int>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string _what;
    private readonly bool _silent;
    private readonly long _started = Stopwatch.GetTimestamp();
    private int _shown = -1;

    private ProgressLine(string what, bool silent)
    {
        _what = what;
        _silent = silent;
    }

    /// <summary>How many steps the whole is, when progress is told as a count.</summary>
    internal int Total { get; init; } = 1;

    public void Report(double value)
    {
        var percent = (int)(value * 100);
        if (_silent || percent == _shown || Stopwatch.GetElapsedTime(_started) < Patience)
        {
            return;
        }

        _shown = percent;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_what} [{new string('#', percent / 5),-20}] {percent,3}%"));
    }

    public void Report(int value) => Report(Math.Min(1.0, value / (double)Total));

    public void Dispose()
    {
        if (_shown >= 0)
        {
            Console.Error.Write('\r' + new string(' ', _what.Length + 30) + '\r');
            _shown = -1;
        }
    }

    internal static ProgressLine Start(string what, bool quiet, int total = 1) => new(what, quiet || Console.IsErrorRedirected) { Total = Math.Max(1, total) };
}
