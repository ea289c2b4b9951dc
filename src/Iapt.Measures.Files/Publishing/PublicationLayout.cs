using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>A layout that published figures are read from: the columns that it is known by, and the figures of a line.</summary>
internal abstract class PublicationLayout
{
    /// <summary>What it is called, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>Its columns, in the order in which <see cref="Read"/> names them.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The figures of a line, each with the column that holds it.</summary>
    /// <param name="record">The line.</param>
    /// <param name="labels">What its labels stand for.</param>
    public abstract IEnumerable<(int Column, PublishedRow Row)> Read(Record record, PublishedLabels labels);
}
