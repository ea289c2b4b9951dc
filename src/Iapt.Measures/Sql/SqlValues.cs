namespace Iapt.Measures.Sql;

/// <summary>How a script says of which period it is.</summary>
public enum SqlValues
{
    /// <summary>By parameters, which whoever runs it binds: <see cref="SqlScript.Parameters"/>.</summary>
    Parameters,

    /// <summary>By variables, which the script declares first, so that it can be run as a file and changed in one place.</summary>
    Variables,

    /// <summary>By its dates.</summary>
    Literals,
}
