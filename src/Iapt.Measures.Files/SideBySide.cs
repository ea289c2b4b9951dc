using System.Runtime.ExceptionServices;

namespace Iapt.Measures.Files;

/// <summary>Reads files side by side, the largest first, as if they were read one after another: notes and errors come in the order of the files.</summary>
internal static class SideBySide
{
    /// <summary>Runs a reader for each file.</summary>
    /// <param name="readers">The readers, each told where to put its notes.</param>
    /// <param name="paths">Their files.</param>
    /// <param name="threads">How many at a time.</param>
    /// <param name="notes">Where all notes come together.</param>
    public static void Run(IReadOnlyList<Action<Notes>> readers, IReadOnlyList<string> paths, int threads, Notes notes)
    {
        var own = readers.Select(_ => new Notes()).ToArray();
        var failures = new ExceptionDispatchInfo?[readers.Count];
        var order = Enumerable.Range(0, readers.Count).OrderByDescending(place => SizeOf(paths[place])).ToArray();
        var next = -1;
        Parallel.For(0, Math.Min(threads, readers.Count), new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            for (var turn = Interlocked.Increment(ref next); turn < order.Length && Array.TrueForAll(failures, failure => failure is null); turn = Interlocked.Increment(ref next))
            {
                var place = order[turn];
                try
                {
                    readers[place](own[place]);
                }
#pragma warning disable CA1031 // whatever stops a reader stops the whole, and is thrown again below
                catch (Exception failure)
#pragma warning restore CA1031
                {
                    failures[place] = ExceptionDispatchInfo.Capture(failure);
                }
            }
        });
        Array.Find(failures, failure => failure is not null)?.Throw();
        foreach (var line in own.SelectMany(one => one.Lines))
        {
            notes.Add(line);
        }
    }

    private static long SizeOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
