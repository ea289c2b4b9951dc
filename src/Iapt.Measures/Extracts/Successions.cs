using NodaTime;

namespace Iapt.Measures.Extracts;

/// <summary>The entries of each code in the order of time, and which code a code has become by a day.</summary>
internal sealed class Successions
{
    private readonly Dictionary<string, List<Organisation>> _byCode = new(StringComparer.OrdinalIgnoreCase);

    internal Successions(IEnumerable<Organisation> organisations)
    {
        foreach (var organisation in organisations)
        {
            if (!_byCode.TryGetValue(organisation.Code, out var entries))
            {
                _byCode.Add(organisation.Code, entries = []);
            }

            entries.Add(organisation);
        }

        foreach (var (code, entries) in _byCode)
        {
            _byCode[code] = [.. entries.OrderBy(entry => entry.ValidFrom ?? LocalDate.MinIsoValue)];
        }
    }

    internal IReadOnlyDictionary<string, List<Organisation>> ByCode => _byCode;

    /// <summary>The entry of a code that counts on a day: the last that has begun, whether or not it has ended since.</summary>
    internal Organisation? EntryOn(string code, LocalDate day) =>
        _byCode.GetValueOrDefault(code)?.FindLast(entry => entry.ValidFrom is not { } first || first <= day);

    /// <summary>The codes that a code has become by a day, one after the other, the last of them the one that stands; none where it stands itself.</summary>
    internal IEnumerable<string> Of(string code, LocalDate day)
    {
        while (EntryOn(code, day)?.SuccessorOn(day) is { } successor)
        {
            yield return successor;
            code = successor;
        }
    }

    /// <summary>The days, in order, from which on what codes have become, or what that belongs to, differs from the day before.</summary>
    internal IReadOnlyList<LocalDate> TurnsOf(IEnumerable<string> codes)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = new Stack<string>(codes);
        var turns = new SortedSet<LocalDate>();
        while (left.TryPop(out var code))
        {
            if (reached.Add(code) && _byCode.TryGetValue(code, out var entries))
            {
                turns.UnionWith(entries.SelectMany(entry => entry.Turns()));
                entries.Select(entry => entry.SuccessorCode).OfType<string>().ToList().ForEach(left.Push);
            }
        }

        return [.. turns];
    }
}
