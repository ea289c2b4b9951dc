using System.Data.Common;

namespace Iapt.Measures.Engines;

/// <summary>A statement while it runs: it is stopped when the caller no longer wants it, or when its time is over.</summary>
internal sealed class RunningStatement : IDisposable
{
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenRegistration _registration;

    internal RunningStatement(DbCommand command, TimeSpan? timeout, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Command = command;
        _cancellation = cancellation;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _registration = _stop.Token.Register(command.Cancel);
        if (timeout is { } limit)
        {
            _stop.CancelAfter(limit);
        }
    }

    internal DbCommand Command { get; }

    /// <summary>True when its time is over.</summary>
    internal bool IsOverdue => _stop.IsCancellationRequested && !_cancellation.IsCancellationRequested;

    public void Dispose()
    {
        _registration.Dispose();
        _stop.Dispose();
        Command.Dispose();
    }

    internal void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();
}
