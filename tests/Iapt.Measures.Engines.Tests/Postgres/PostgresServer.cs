using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Iapt.Measures.Engines.Tests.Postgres;

/// <summary>
/// A PostgreSQL server of the tests' own: its data in a temporary folder, on a port of the loopback interface, stopped and removed at the end. It refuses to run as root, so
/// root runs it as the user that the package of the server makes.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Owner = "postgres";

    private static readonly Lock Starting = new();
    private static PostgresServer? _running;

    private readonly string _programs;
    private readonly string _folder;
    private readonly int _port;

    private PostgresServer(string programs)
    {
        _programs = programs;
        _folder = Directory.CreateTempSubdirectory("iapt-postgres-").FullName;
        _port = FreePort();
    }

    /// <summary>The server, started when it is first asked for; the test is skipped where there is no program for it.</summary>
    internal static PostgresServer Running
    {
        get
        {
            lock (Starting)
            {
                if (_running is null && Programs() is { } programs)
                {
                    var server = new PostgresServer(programs);
                    try
                    {
                        server.Start();
                        _running = server;
                    }
                    catch
                    {
                        server.Dispose();
                        throw;
                    }
                }
            }

            if (_running is null)
            {
                Assert.Ignore("no PostgreSQL server is installed: initdb is neither in PATH nor under /usr/lib/postgresql");
            }

            return _running!;
        }
    }

    /// <summary>A server that one test has for itself, and may kill.</summary>
    internal static PostgresServer StartAnother()
    {
        if (Programs() is not { } programs)
        {
            Assert.Ignore("no PostgreSQL server is installed: initdb is neither in PATH nor under /usr/lib/postgresql");
            throw new InvalidOperationException();
        }

        var server = new PostgresServer(programs);
        try
        {
            server.Start();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Ends the server at once, as if its machine had failed.</summary>
    internal void Kill() => Run("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w", "-s");

    /// <summary>True when there is a program for a server.</summary>
    internal static bool IsInstalled => Programs() is not null;

    internal string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = Owner,
        Database = "postgres",
        Timeout = 30,
        IncludeErrorDetail = true,
    }.ConnectionString;

    internal static void Stop()
    {
        lock (Starting)
        {
            _running?.Dispose();
            _running = null;
        }
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (File.Exists(Path.Combine(_folder, "data", "postmaster.pid")))
        {
            Run("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w", "-s");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? Programs()
    {
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders = folders.Concat(Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")));
        }

        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Nothing of it outlives the tests: it need not be written to the disk.
    private void Start()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Check("chown", Process.Start("chown", [Owner, _folder]));
        }

        Run("initdb", "-D", Data, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        var port = _port.ToString(CultureInfo.InvariantCulture);
        var options = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c jit=off -c work_mem=64MB";
        Run("pg_ctl", "start", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-s", "-o", options);
    }

    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo("runuser", ["-u", Owner, "--", path, .. arguments]) : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = Path.GetTempPath();

        // A server that inherited a pipe would keep it open.
        start.RedirectStandardOutput = program is "initdb";
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput)
        {
            process.StandardOutput.ReadToEnd();
        }

        Check(program, process);
    }

    private static void Check(string program, Process process)
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
