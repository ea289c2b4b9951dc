using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Extracts;

/// <summary>
/// What a score may be is said by its assessment tool: one outside the range of the instrument, or finer than it, is not used (<c>decisions.md</c> 8). The tool is known by
/// its code where that is certain, else by its name (<c>decisions.md</c> 18). Scores of tools that no figure rests on stand as they are.
/// </summary>
internal sealed class ScoreRule
{
    private readonly CodeColumn _tools;
    private readonly CodeColumn? _names;
    private readonly IntegerColumn _scores;

    private ScoreRule(CodeColumn tools, CodeColumn? names, IntegerColumn scores)
    {
        _tools = tools;
        _names = names;
        _scores = scores;
    }

    /// <summary>The field of the score.</summary>
    internal Field Field => _scores.Field;

    /// <summary>The rule of a table; null for one without scores.</summary>
    internal static ScoreRule? For(string table, Func<Field, Column?> columnOf)
    {
        ScoreField? score = table switch
        {
            Ids606.Table => Ids606.PersScore,
            Ids607.Table => Ids607.PersScore,
            _ => null,
        };
        return score is not null && columnOf(ToolOf(score)!) is CodeColumn tools && columnOf(score) is IntegerColumn scores
            ? new ScoreRule(tools, columnOf(NameOf(score)!) as CodeColumn, scores)
            : null;
    }

    /// <summary>The field that says which tool a score is of; null for a score of one instrument.</summary>
    internal static CodeField? ToolOf(ScoreField score) =>
        score == Ids606.PersScore ? Ids606.CodedAssToolType : score == Ids607.PersScore ? Ids607.CodedAssToolType : null;

    /// <summary>The field that names the tool of a score; null for a score of one instrument.</summary>
    internal static CodeField? NameOf(ScoreField score) =>
        score == Ids606.PersScore ? Ids606.CodedAssToolType_FSN : score == Ids607.PersScore ? Ids607.CodedAssToolType_FSN : null;

    /// <summary>Checks the score of a row of the stage.</summary>
    /// <returns>What is wrong with it; it is null then.</returns>
    internal IssueCode? Check(int slot)
    {
        var units = _scores.Stage[slot];
        if (units == int.MinValue || AssessmentTools.Of(_tools.Staged(slot).Code, _names?.Staged(slot).Code) is not { } tool)
        {
            return null;
        }

        var issue = tool.IssueOf(units, _scores.Field.Decimals, out var isUsed);
        if (!isUsed)
        {
            _scores.Stage[slot] = int.MinValue;
        }

        return issue;
    }
}
