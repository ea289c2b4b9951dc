namespace Iapt.Measures.Engines.Tests;

/// <summary>The sessions of low and high intensity of a pathway, and the stages that they form.</summary>
internal static class StageViews
{
    internal static IReadOnlyList<string> All { get; } =
    [
        """
        intensity AS
        SELECT *, row_number() OVER (PARTITION BY PathwayID ORDER BY day, clock NULLS LAST, source, length(id), id, row_number, label DESC) AS place
        FROM (
          SELECT t.PathwayID, t.day, t.clock, 1 AS source, ltrim(coalesce(UniqueID_IDS201, ''), '0') AS id, t.row_number, a.label
          FROM treatment AS t JOIN (
            SELECT DISTINCT contact, CASE WHEN code IN ('1127281000000100', '1129471000000105', '314034001', '449030000', '933221000000107', '1026131000000100', '304891004', '228557008', '443730003') THEN 'HI'
              WHEN code IN ('748051000000105', '748101000000105', '748041000000107', '748091000000102', '748061000000108', '702545008', '1026111000000108', '975131000000104') THEN 'LI' END AS label
            FROM activity) AS a ON a.contact = t.row_number AND a.label IS NOT NULL
          UNION ALL
          SELECT PathwayID, began, NULL, 2, ltrim(coalesce(UniqueID_IDS205, ''), '0'), row_number, 'HI' FROM log WHERE is_within)
        """,
        """
        stage AS
        SELECT PathwayID, label, min(place) AS begins, max(place) AS ends, arg_min(day, place) AS first_day, arg_max(day, place) AS last_day, row_number() OVER (PARTITION BY PathwayID ORDER BY min(place)) AS number
        FROM (SELECT i.*, place - row_number() OVER (PARTITION BY PathwayID, label ORDER BY place) AS island FROM intensity AS i)
        GROUP BY PathwayID, label, island HAVING count(*) > 1
        """,
        """
        staged AS
        SELECT p.*, one.label AS first_label, one.last_day AS first_end, two.label AS second_label, two.first_day AS second_begin,
          least((SELECT min(t.day) FROM treatment AS t JOIN activity AS a ON a.contact = t.row_number WHERE t.PathwayID = p.PathwayID AND code IN
            ('1127281000000100', '1129471000000105', '842901000000108', '286711000000107', '314034001', '449030000', '933221000000107', '1026131000000100', '304891004', '228557008', '443730003')),
            (SELECT min(ended) FROM log WHERE is_within AND log.PathwayID = p.PathwayID)) AS high,
          (SELECT min(t.day) FROM treatment AS t JOIN activity AS a ON a.contact = t.row_number WHERE t.PathwayID = p.PathwayID AND code IN
            ('748051000000105', '748101000000105', '748041000000107', '748091000000102', '748061000000108', '702545008', '1026111000000108', '975131000000104')) AS low
        FROM pathway AS p
        JOIN stage AS one ON one.PathwayID = p.PathwayID AND one.number = 1 AND one.begins <= 2
        LEFT JOIN stage AS two ON two.PathwayID = p.PathwayID AND two.number = 2
        WHERE is_finished AND assessed <= p.first_day
        """,
    ];
}
