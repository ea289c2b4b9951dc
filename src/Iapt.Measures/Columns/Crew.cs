namespace Iapt.Measures.Columns;

/// <summary>
/// The workers of a computation, who take one block after another until none is left. The caller's thread is one of them and never waits for one that has not begun, so
/// that a busy thread pool slows nothing down.
/// </summary>
internal sealed class Crew
{
    private readonly object _gate = new();
    private readonly Member[] _helpers;
    private readonly Worker _own;
    private CancellationToken _cancellation;
    private Exception? _failure;
    private int _active;
    private int _blocks;
    private int _next;
    private bool _isOpen;

    internal Crew(Worker[] workers)
    {
        _own = workers[0];
        _helpers = [.. workers.Skip(1).Select(worker => new Member(this, worker))];
    }

    /// <summary>Adds up every block.</summary>
    /// <param name="blocks">How many there are.</param>
    /// <param name="progress">Told the share that has been begun, 0 to 1, by the thread of the caller.</param>
    /// <param name="cancellation">Stops the work between blocks.</param>
    internal void Run(int blocks, IProgress<double>? progress, CancellationToken cancellation)
    {
        (_blocks, _next, _failure, _cancellation) = (blocks, 0, null, cancellation);
        lock (_gate)
        {
            _isOpen = true;
        }

        for (var helper = 0; helper < _helpers.Length && helper < blocks - 1; helper++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_helpers[helper], preferLocal: false);
        }

        try
        {
            Work(_own, progress);
        }
        finally
        {
            lock (_gate)
            {
                _isOpen = false;
                while (_active > 0)
                {
                    Monitor.Wait(_gate);
                }
            }
        }

        if (_failure is { } failure)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    private void Work(Worker worker, IProgress<double>? progress)
    {
        for (var block = Interlocked.Increment(ref _next) - 1; block < _blocks && _failure is null; block = Interlocked.Increment(ref _next) - 1)
        {
            _cancellation.ThrowIfCancellationRequested();
            worker.AddBlock(block);
            progress?.Report(Math.Min(1, (double)Volatile.Read(ref _next) / _blocks));
        }
    }

    private bool Enter(Member member)
    {
        lock (_gate)
        {
            // One that was queued for an earlier call may come late, beside the one of this call.
            if (!_isOpen || member.IsBusy)
            {
                return false;
            }

            member.IsBusy = true;
            _active++;
            return true;
        }
    }

    private void Leave(Member member)
    {
        lock (_gate)
        {
            member.IsBusy = false;
            if (--_active == 0)
            {
                Monitor.PulseAll(_gate);
            }
        }
    }

    private sealed class Member(Crew crew, Worker worker) : IThreadPoolWorkItem
    {
        internal bool IsBusy { get; set; }

        public void Execute()
        {
            if (!crew.Enter(this))
            {
                return;
            }

            try
            {
                crew.Work(worker, null);
            }
            catch (Exception failure)
            {
                // Thrown again by the caller's thread.
                crew._failure = failure;
            }
            finally
            {
                crew.Leave(this);
            }
        }
    }
}
