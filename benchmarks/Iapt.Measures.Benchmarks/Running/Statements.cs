using System.Data.Common;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>Statements of a baseline, the same for every database: rows are read to the last cell.</summary>
internal static class Statements
{
    internal static List<object?[]> Query(this DbConnection connection, string sql)
    {
        using var command = connection.CommandOf(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            }

            rows.Add(row);
        }

        return rows;
    }

    internal static void Execute(this DbConnection connection, string sql)
    {
        using var command = connection.CommandOf(sql);
        command.ExecuteNonQuery();
    }

    internal static DbCommand CommandOf(this DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are constants and columns of this project
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
