using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Files;

/// <summary>A layout that published figures are read from: the columns that it is known by, and the figure of a line.</summary>
internal abstract class PublicationLayout
{
    /// <summary>What it is called, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>Its columns, in the order in which <see cref="Read"/> names them.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The column that holds the figure.</summary>
    public abstract int Figure { get; }

    /// <summary>The figure of a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="labels">What its labels stand for.</param>
    public abstract PublishedRow Read(Record record, PublishedLabels labels);
}
