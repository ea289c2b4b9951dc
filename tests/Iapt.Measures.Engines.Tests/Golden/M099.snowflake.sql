-- Measures of NHS Talking Therapies, definitions v2.1, for Snowflake.
-- Worksheet: run all, and download the result of the last statement as CSV.
-- snowsql -f THIS_FILE -o output_format=csv -o output_file=result.csv -o quiet=true -o friendly=false -o timing=false
-- Figures of the result: iapt-measures compute --from-result result.csv
-- 
-- M099 Count_EmploySuppAppts, v2.1, fingerprint 380a90243e11613c
--   row_count of leaf 0
-- period 2024-05: 2024-05-01 to 2024-05-31
-- thresholds 9966cce19d17edf3
-- Iapt.Measures 0.1.0

SET period_start = DATE '2024-05-01';
SET period_end = DATE '2024-05-31';
SET first_month = 24292;
SET last_month = 24292;

WITH
-- what surrounds a text without being part of it
blanks AS (
  SELECT '\u0009\u000A\u000B\u000C\u000D\u0020\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000' AS characters
),

-- each row with its place in the order of what the rows hold
numbered AS (
  SELECT
    row_number() OVER (ORDER BY source."PathwayID", source."UniqueID_IDS101", source."Unique_MonthID", source."ReferralRequestReceivedDate", source."UsePathway_Flag", source."OrgID_Provider", source."Person_ID", source."RecordNumber", source."ServDischDate") AS row_number,
    source."PathwayID",
    source."UniqueID_IDS101",
    source."Unique_MonthID",
    source."ReferralRequestReceivedDate",
    source."UsePathway_Flag",
    source."OrgID_Provider",
    source."Person_ID",
    source."RecordNumber",
    source."ServDischDate"
  FROM "IDS101Referral" AS source
),

texts AS (
  SELECT
    source.row_number AS row_number,
    CAST(source."PathwayID" AS VARCHAR) AS PathwayID,
    CAST(source."UniqueID_IDS101" AS VARCHAR) AS UniqueID_IDS101,
    CAST(source."Unique_MonthID" AS VARCHAR) AS Unique_MonthID,
    CAST(source."ReferralRequestReceivedDate" AS VARCHAR) AS ReferralRequestReceivedDate,
    CAST(source."UsePathway_Flag" AS VARCHAR) AS UsePathway_Flag,
    CAST(source."OrgID_Provider" AS VARCHAR) AS OrgID_Provider,
    CAST(source."Person_ID" AS VARCHAR) AS Person_ID,
    CAST(source."RecordNumber" AS VARCHAR) AS RecordNumber
  FROM numbered AS source
),

trimmed AS (
  SELECT
    row_number,
    trim(PathwayID, blanks.characters) AS PathwayID,
    trim(UniqueID_IDS101, blanks.characters) AS UniqueID_IDS101,
    trim(Unique_MonthID, blanks.characters) AS Unique_MonthID,
    trim(ReferralRequestReceivedDate, blanks.characters) AS ReferralRequestReceivedDate,
    trim(UsePathway_Flag, blanks.characters) AS UsePathway_Flag,
    trim(OrgID_Provider, blanks.characters) AS OrgID_Provider,
    trim(Person_ID, blanks.characters) AS Person_ID,
    trim(RecordNumber, blanks.characters) AS RecordNumber
  FROM texts
  CROSS JOIN blanks
),

-- a text, or null where nothing or the word NULL stands
written AS (
  SELECT
    row_number,
    CASE WHEN upper(PathwayID) NOT IN ('', 'NULL') AND length(PathwayID) <= 255 THEN PathwayID END AS PathwayID,
    CASE WHEN upper(UniqueID_IDS101) NOT IN ('', 'NULL') AND length(UniqueID_IDS101) <= 255 THEN UniqueID_IDS101 END AS UniqueID_IDS101,
    CASE WHEN upper(Unique_MonthID) NOT IN ('', 'NULL') THEN Unique_MonthID END AS Unique_MonthID,
    CASE WHEN upper(ReferralRequestReceivedDate) NOT IN ('', 'NULL') THEN ReferralRequestReceivedDate END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) NOT IN ('', 'NULL') THEN UsePathway_Flag END AS UsePathway_Flag,
    CASE WHEN upper(OrgID_Provider) NOT IN ('', 'NULL') AND length(OrgID_Provider) <= 255 THEN OrgID_Provider END AS OrgID_Provider,
    CASE WHEN upper(Person_ID) NOT IN ('', 'NULL') AND length(Person_ID) <= 255 THEN Person_ID END AS Person_ID,
    CASE WHEN upper(RecordNumber) NOT IN ('', 'NULL') AND length(RecordNumber) <= 255 THEN RecordNumber END AS RecordNumber
  FROM trimmed
),

-- each text as a value of its field, or null where it cannot be read
typed AS (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN regexp_like(Unique_MonthID, '[+-]?([0-9]+([.]0*)?|[.]0+)') THEN try_cast(Unique_MonthID AS NUMBER(18, 0)) END AS Unique_MonthID,
    CASE WHEN (regexp_like(ReferralRequestReceivedDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR (regexp_like(left(ReferralRequestReceivedDate, 11), '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]') AND regexp_like(trim(substr(ReferralRequestReceivedDate, 12), blanks.characters), '[0-9:.Z+-]+'))) AND left(ReferralRequestReceivedDate, 4) <> '0000' THEN try_to_date(left(ReferralRequestReceivedDate, 10), 'YYYY-MM-DD') END AS ReferralRequestReceivedDate,
    CASE WHEN upper(UsePathway_Flag) IN ('TRUE', '1', 'Y', 'YES', 'T') THEN TRUE WHEN upper(UsePathway_Flag) IN ('FALSE', '0', 'N', 'NO', 'F') THEN FALSE END AS UsePathway_Flag,
    OrgID_Provider,
    Person_ID,
    RecordNumber,
    (Unique_MonthID IS NOT NULL) AS Unique_MonthID_is_written,
    (ReferralRequestReceivedDate IS NOT NULL) AS ReferralRequestReceivedDate_is_written
  FROM written
),

-- no row without a pathway or a month
cleaned AS (
  SELECT
    row_number,
    PathwayID,
    UniqueID_IDS101,
    CASE WHEN Unique_MonthID BETWEEN 0 AND 32767 THEN Unique_MonthID END AS Unique_MonthID,
    ReferralRequestReceivedDate,
    UsePathway_Flag,
    OrgID_Provider,
    Person_ID,
    RecordNumber
  FROM typed
  WHERE PathwayID IS NOT NULL
    AND (NOT (Unique_MonthID_is_written) OR Unique_MonthID BETWEEN 0 AND 32767)
    AND (NOT (ReferralRequestReceivedDate_is_written) OR ReferralRequestReceivedDate IS NOT NULL)
    AND Unique_MonthID BETWEEN 0 AND 32767
),

-- each row with its organisations and its month: years times 12 and the months before it
placed AS (
  SELECT
    c.*,
    'all' AS england_code,
    coalesce(c.OrgID_Provider, 'UNKNOWN') AS provider_code,
    22802 + CAST(c.Unique_MonthID AS NUMBER(38, 0)) AS snapshot_month,
    ltrim(coalesce(c.UniqueID_IDS101, ''), '0') AS record_digits
  FROM cleaned AS c
),

candidates AS (
  SELECT
    p.*
  FROM placed AS p
  WHERE p.UsePathway_Flag
),

-- of the candidates of a pathway, the one to be kept comes first
ranked AS (
  SELECT
    c.*,
    row_number() OVER (PARTITION BY c.PathwayID, c.snapshot_month ORDER BY length(c.record_digits) DESC, c.record_digits DESC, c.row_number DESC) AS place
  FROM candidates AS c
),

kept AS (
  SELECT
    r.*
  FROM ranked AS r
  WHERE r.place = 1
),

-- one row for each pathway that is reported for the period
reported AS (
  SELECT
    k.*,
    (snapshot_month = $last_month) AS selected_at_period_end
  FROM kept AS k
  WHERE snapshot_month = $last_month
),

reported_texts AS (
  SELECT
    source.row_number AS row_number,
    CAST(source."ServDischDate" AS VARCHAR) AS ServDischDate
  FROM numbered AS source
  JOIN reported AS r ON r.row_number = source.row_number
),

reported_trimmed AS (
  SELECT
    row_number,
    trim(ServDischDate, blanks.characters) AS ServDischDate
  FROM reported_texts
  CROSS JOIN blanks
),

reported_written AS (
  SELECT
    row_number,
    CASE WHEN upper(ServDischDate) NOT IN ('', 'NULL') THEN ServDischDate END AS ServDischDate
  FROM reported_trimmed
),

reported_typed AS (
  SELECT
    row_number,
    CASE WHEN (regexp_like(ServDischDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR (regexp_like(left(ServDischDate, 11), '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]') AND regexp_like(trim(substr(ServDischDate, 12), blanks.characters), '[0-9:.Z+-]+'))) AND left(ServDischDate, 4) <> '0000' THEN try_to_date(left(ServDischDate, 10), 'YYYY-MM-DD') END AS ServDischDate
  FROM reported_written
),

-- values within their range; no last score without a first
reported_cleaned AS (
  SELECT
    row_number,
    ServDischDate
  FROM reported_typed
),

-- the same rows, with all that is read of them
selected_rows AS (
  SELECT
    r.*,
    v.ServDischDate
  FROM reported AS r
  JOIN reported_cleaned AS v ON v.row_number = r.row_number
),

ids201_texts AS (
  SELECT
    row_number() OVER (ORDER BY source."PathwayID", source."Unique_MonthID", source."CareContDate", source."Unique_CareContactID", source."UniqueID_IDS201", source."AttendOrDNACode", source."PlannedCareContIndicator", source."AppType") AS row_number,
    CAST(source."PathwayID" AS VARCHAR) AS IDS201_PathwayID,
    CAST(source."Unique_MonthID" AS VARCHAR) AS IDS201_Unique_MonthID,
    CAST(source."CareContDate" AS VARCHAR) AS IDS201_CareContDate,
    CAST(source."Unique_CareContactID" AS VARCHAR) AS IDS201_Unique_CareContactID,
    CAST(source."UniqueID_IDS201" AS VARCHAR) AS IDS201_UniqueID_IDS201,
    CAST(source."AttendOrDNACode" AS VARCHAR) AS IDS201_AttendOrDNACode,
    CAST(source."PlannedCareContIndicator" AS VARCHAR) AS IDS201_PlannedCareContIndicator,
    CAST(source."AppType" AS VARCHAR) AS IDS201_AppType
  FROM "IDS201CareContact" AS source
),

ids201_trimmed AS (
  SELECT
    row_number,
    trim(IDS201_PathwayID, blanks.characters) AS IDS201_PathwayID,
    trim(IDS201_Unique_MonthID, blanks.characters) AS IDS201_Unique_MonthID,
    trim(IDS201_CareContDate, blanks.characters) AS IDS201_CareContDate,
    trim(IDS201_Unique_CareContactID, blanks.characters) AS IDS201_Unique_CareContactID,
    trim(IDS201_UniqueID_IDS201, blanks.characters) AS IDS201_UniqueID_IDS201,
    trim(IDS201_AttendOrDNACode, blanks.characters) AS IDS201_AttendOrDNACode,
    trim(IDS201_PlannedCareContIndicator, blanks.characters) AS IDS201_PlannedCareContIndicator,
    trim(IDS201_AppType, blanks.characters) AS IDS201_AppType
  FROM ids201_texts
  CROSS JOIN blanks
),

ids201_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS201_PathwayID) NOT IN ('', 'NULL') AND length(IDS201_PathwayID) <= 255 THEN IDS201_PathwayID END AS IDS201_PathwayID,
    CASE WHEN upper(IDS201_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS201_Unique_MonthID END AS IDS201_Unique_MonthID,
    CASE WHEN upper(IDS201_CareContDate) NOT IN ('', 'NULL') THEN IDS201_CareContDate END AS IDS201_CareContDate,
    CASE WHEN upper(IDS201_Unique_CareContactID) NOT IN ('', 'NULL') AND length(IDS201_Unique_CareContactID) <= 255 THEN IDS201_Unique_CareContactID END AS IDS201_Unique_CareContactID,
    CASE WHEN upper(IDS201_UniqueID_IDS201) NOT IN ('', 'NULL') AND length(IDS201_UniqueID_IDS201) <= 255 THEN IDS201_UniqueID_IDS201 END AS IDS201_UniqueID_IDS201,
    CASE WHEN upper(IDS201_AttendOrDNACode) NOT IN ('', 'NULL') AND length(IDS201_AttendOrDNACode) <= 255 THEN IDS201_AttendOrDNACode END AS IDS201_AttendOrDNACode,
    CASE WHEN upper(IDS201_PlannedCareContIndicator) NOT IN ('', 'NULL') AND length(IDS201_PlannedCareContIndicator) <= 255 THEN IDS201_PlannedCareContIndicator END AS IDS201_PlannedCareContIndicator,
    CASE WHEN upper(IDS201_AppType) NOT IN ('', 'NULL') AND length(IDS201_AppType) <= 255 THEN IDS201_AppType END AS IDS201_AppType
  FROM ids201_trimmed
),

ids201_typed AS (
  SELECT
    row_number,
    IDS201_PathwayID,
    CASE WHEN regexp_like(IDS201_Unique_MonthID, '[+-]?([0-9]+([.]0*)?|[.]0+)') THEN try_cast(IDS201_Unique_MonthID AS NUMBER(18, 0)) END AS IDS201_Unique_MonthID,
    CASE WHEN (regexp_like(IDS201_CareContDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR (regexp_like(left(IDS201_CareContDate, 11), '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]') AND regexp_like(trim(substr(IDS201_CareContDate, 12), blanks.characters), '[0-9:.Z+-]+'))) AND left(IDS201_CareContDate, 4) <> '0000' THEN try_to_date(left(IDS201_CareContDate, 10), 'YYYY-MM-DD') END AS IDS201_CareContDate,
    IDS201_Unique_CareContactID,
    IDS201_UniqueID_IDS201,
    CASE WHEN regexp_like(IDS201_AttendOrDNACode, '[0-9]+') THEN coalesce(nullif(ltrim(IDS201_AttendOrDNACode, '0'), ''), '0') ELSE upper(IDS201_AttendOrDNACode) END AS IDS201_AttendOrDNACode,
    CASE WHEN regexp_like(IDS201_PlannedCareContIndicator, '[0-9]+') THEN coalesce(nullif(ltrim(IDS201_PlannedCareContIndicator, '0'), ''), '0') ELSE upper(IDS201_PlannedCareContIndicator) END AS IDS201_PlannedCareContIndicator,
    CASE WHEN regexp_like(IDS201_AppType, '[0-9]+') THEN coalesce(nullif(ltrim(IDS201_AppType, '0'), ''), '0') ELSE upper(IDS201_AppType) END AS IDS201_AppType
  FROM ids201_written
),

-- IDS201CareContact: no row without a key or a month
ids201_cleaned AS (
  SELECT
    row_number,
    IDS201_PathwayID,
    CASE WHEN IDS201_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS201_Unique_MonthID END AS IDS201_Unique_MonthID,
    IDS201_CareContDate,
    IDS201_Unique_CareContactID,
    IDS201_UniqueID_IDS201,
    IDS201_AttendOrDNACode,
    IDS201_PlannedCareContIndicator,
    IDS201_AppType
  FROM ids201_typed
  WHERE IDS201_PathwayID IS NOT NULL
    AND IDS201_Unique_MonthID BETWEEN 0 AND 32767
),

ids202_texts AS (
  SELECT
    row_number() OVER (ORDER BY source."Unique_CareContactID", source."Unique_MonthID", source."Unique_CareActivityID", source."UniqueID_IDS202", source."CodeProcAndProcStatus") AS row_number,
    CAST(source."Unique_CareContactID" AS VARCHAR) AS IDS202_Unique_CareContactID,
    CAST(source."Unique_MonthID" AS VARCHAR) AS IDS202_Unique_MonthID,
    CAST(source."Unique_CareActivityID" AS VARCHAR) AS IDS202_Unique_CareActivityID,
    CAST(source."UniqueID_IDS202" AS VARCHAR) AS IDS202_UniqueID_IDS202,
    CAST(source."CodeProcAndProcStatus" AS VARCHAR) AS IDS202_CodeProcAndProcStatus
  FROM "IDS202CareActivity" AS source
),

ids202_trimmed AS (
  SELECT
    row_number,
    trim(IDS202_Unique_CareContactID, blanks.characters) AS IDS202_Unique_CareContactID,
    trim(IDS202_Unique_MonthID, blanks.characters) AS IDS202_Unique_MonthID,
    trim(IDS202_Unique_CareActivityID, blanks.characters) AS IDS202_Unique_CareActivityID,
    trim(IDS202_UniqueID_IDS202, blanks.characters) AS IDS202_UniqueID_IDS202,
    trim(IDS202_CodeProcAndProcStatus, blanks.characters) AS IDS202_CodeProcAndProcStatus
  FROM ids202_texts
  CROSS JOIN blanks
),

ids202_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS202_Unique_CareContactID) NOT IN ('', 'NULL') AND length(IDS202_Unique_CareContactID) <= 255 THEN IDS202_Unique_CareContactID END AS IDS202_Unique_CareContactID,
    CASE WHEN upper(IDS202_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    CASE WHEN upper(IDS202_Unique_CareActivityID) NOT IN ('', 'NULL') AND length(IDS202_Unique_CareActivityID) <= 255 THEN IDS202_Unique_CareActivityID END AS IDS202_Unique_CareActivityID,
    CASE WHEN upper(IDS202_UniqueID_IDS202) NOT IN ('', 'NULL') AND length(IDS202_UniqueID_IDS202) <= 255 THEN IDS202_UniqueID_IDS202 END AS IDS202_UniqueID_IDS202,
    CASE WHEN upper(IDS202_CodeProcAndProcStatus) NOT IN ('', 'NULL') AND length(IDS202_CodeProcAndProcStatus) <= 255 THEN IDS202_CodeProcAndProcStatus END AS IDS202_CodeProcAndProcStatus
  FROM ids202_trimmed
),

ids202_typed AS (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN regexp_like(IDS202_Unique_MonthID, '[+-]?([0-9]+([.]0*)?|[.]0+)') THEN try_cast(IDS202_Unique_MonthID AS NUMBER(18, 0)) END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    CASE WHEN regexp_like(IDS202_CodeProcAndProcStatus, '[0-9]+') THEN coalesce(nullif(ltrim(IDS202_CodeProcAndProcStatus, '0'), ''), '0') ELSE upper(IDS202_CodeProcAndProcStatus) END AS IDS202_CodeProcAndProcStatus
  FROM ids202_written
),

-- IDS202CareActivity: no row without a key or a month
ids202_cleaned AS (
  SELECT
    row_number,
    IDS202_Unique_CareContactID,
    CASE WHEN IDS202_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS202_Unique_MonthID END AS IDS202_Unique_MonthID,
    IDS202_Unique_CareActivityID,
    IDS202_UniqueID_IDS202,
    IDS202_CodeProcAndProcStatus
  FROM ids202_typed
  WHERE IDS202_Unique_CareContactID IS NOT NULL
    AND IDS202_Unique_MonthID BETWEEN 0 AND 32767
),

ids004_texts AS (
  SELECT
    row_number() OVER (ORDER BY source."Person_ID", source."RecordNumber", source."Unique_MonthID", source."EmployStatusRecDate", source."UniqueID_IDS004", source."EmpSupportDischargeDate") AS row_number,
    CAST(source."Person_ID" AS VARCHAR) AS IDS004_Person_ID,
    CAST(source."RecordNumber" AS VARCHAR) AS IDS004_RecordNumber,
    CAST(source."Unique_MonthID" AS VARCHAR) AS IDS004_Unique_MonthID,
    CAST(source."EmployStatusRecDate" AS VARCHAR) AS IDS004_EmployStatusRecDate,
    CAST(source."UniqueID_IDS004" AS VARCHAR) AS IDS004_UniqueID_IDS004,
    CAST(source."EmpSupportDischargeDate" AS VARCHAR) AS IDS004_EmpSupportDischargeDate
  FROM "IDS004EmpStatus" AS source
),

ids004_trimmed AS (
  SELECT
    row_number,
    trim(IDS004_Person_ID, blanks.characters) AS IDS004_Person_ID,
    trim(IDS004_RecordNumber, blanks.characters) AS IDS004_RecordNumber,
    trim(IDS004_Unique_MonthID, blanks.characters) AS IDS004_Unique_MonthID,
    trim(IDS004_EmployStatusRecDate, blanks.characters) AS IDS004_EmployStatusRecDate,
    trim(IDS004_UniqueID_IDS004, blanks.characters) AS IDS004_UniqueID_IDS004,
    trim(IDS004_EmpSupportDischargeDate, blanks.characters) AS IDS004_EmpSupportDischargeDate
  FROM ids004_texts
  CROSS JOIN blanks
),

ids004_written AS (
  SELECT
    row_number,
    CASE WHEN upper(IDS004_Person_ID) NOT IN ('', 'NULL') AND length(IDS004_Person_ID) <= 255 THEN IDS004_Person_ID END AS IDS004_Person_ID,
    CASE WHEN upper(IDS004_RecordNumber) NOT IN ('', 'NULL') AND length(IDS004_RecordNumber) <= 255 THEN IDS004_RecordNumber END AS IDS004_RecordNumber,
    CASE WHEN upper(IDS004_Unique_MonthID) NOT IN ('', 'NULL') THEN IDS004_Unique_MonthID END AS IDS004_Unique_MonthID,
    CASE WHEN upper(IDS004_EmployStatusRecDate) NOT IN ('', 'NULL') THEN IDS004_EmployStatusRecDate END AS IDS004_EmployStatusRecDate,
    CASE WHEN upper(IDS004_UniqueID_IDS004) NOT IN ('', 'NULL') AND length(IDS004_UniqueID_IDS004) <= 255 THEN IDS004_UniqueID_IDS004 END AS IDS004_UniqueID_IDS004,
    CASE WHEN upper(IDS004_EmpSupportDischargeDate) NOT IN ('', 'NULL') THEN IDS004_EmpSupportDischargeDate END AS IDS004_EmpSupportDischargeDate
  FROM ids004_trimmed
),

ids004_typed AS (
  SELECT
    row_number,
    IDS004_Person_ID,
    IDS004_RecordNumber,
    CASE WHEN regexp_like(IDS004_Unique_MonthID, '[+-]?([0-9]+([.]0*)?|[.]0+)') THEN try_cast(IDS004_Unique_MonthID AS NUMBER(18, 0)) END AS IDS004_Unique_MonthID,
    CASE WHEN (regexp_like(IDS004_EmployStatusRecDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR (regexp_like(left(IDS004_EmployStatusRecDate, 11), '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]') AND regexp_like(trim(substr(IDS004_EmployStatusRecDate, 12), blanks.characters), '[0-9:.Z+-]+'))) AND left(IDS004_EmployStatusRecDate, 4) <> '0000' THEN try_to_date(left(IDS004_EmployStatusRecDate, 10), 'YYYY-MM-DD') END AS IDS004_EmployStatusRecDate,
    IDS004_UniqueID_IDS004,
    CASE WHEN (regexp_like(IDS004_EmpSupportDischargeDate, '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR (regexp_like(left(IDS004_EmpSupportDischargeDate, 11), '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]') AND regexp_like(trim(substr(IDS004_EmpSupportDischargeDate, 12), blanks.characters), '[0-9:.Z+-]+'))) AND left(IDS004_EmpSupportDischargeDate, 4) <> '0000' THEN try_to_date(left(IDS004_EmpSupportDischargeDate, 10), 'YYYY-MM-DD') END AS IDS004_EmpSupportDischargeDate
  FROM ids004_written
),

-- IDS004EmpStatus: no row without a key or a month
ids004_cleaned AS (
  SELECT
    row_number,
    IDS004_Person_ID,
    IDS004_RecordNumber,
    CASE WHEN IDS004_Unique_MonthID BETWEEN 0 AND 32767 THEN IDS004_Unique_MonthID END AS IDS004_Unique_MonthID,
    IDS004_EmployStatusRecDate,
    IDS004_UniqueID_IDS004,
    IDS004_EmpSupportDischargeDate
  FROM ids004_typed
  WHERE IDS004_Person_ID IS NOT NULL
    AND IDS004_Unique_MonthID BETWEEN 0 AND 32767
),

care_contacts_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS care_contact_row,
    c.IDS201_PathwayID,
    c.IDS201_Unique_MonthID,
    c.IDS201_CareContDate,
    c.IDS201_Unique_CareContactID,
    c.IDS201_UniqueID_IDS201,
    c.IDS201_AttendOrDNACode,
    c.IDS201_PlannedCareContIndicator,
    c.IDS201_AppType,
    row_number() OVER (PARTITION BY p.row_number, c.IDS201_Unique_CareContactID ORDER BY c.IDS201_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM ids201_cleaned AS c
  JOIN selected_rows AS p ON p.PathwayID = c.IDS201_PathwayID
  WHERE (22802 + CAST(c.IDS201_Unique_MonthID AS NUMBER(38, 0))) <= $last_month
    AND (c.IDS201_CareContDate IS NULL OR c.IDS201_CareContDate <= $period_end)
),

-- care contacts, with the rows that they belong to
care_contacts AS (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.care_contact_row) AS care_contact_id,
    l.pathway_row,
    l.care_contact_row,
    l.IDS201_PathwayID,
    l.IDS201_Unique_MonthID,
    l.IDS201_CareContDate,
    l.IDS201_Unique_CareContactID,
    l.IDS201_UniqueID_IDS201,
    l.IDS201_AttendOrDNACode,
    l.IDS201_PlannedCareContIndicator,
    l.IDS201_AppType
  FROM care_contacts_linked AS l
  WHERE l.place = 1 OR l.IDS201_Unique_CareContactID IS NULL
),

care_activities_linked AS (
  SELECT
    p.care_contact_id AS care_contact_id,
    p.pathway_row AS pathway_row,
    c.row_number AS care_activity_row,
    c.IDS202_Unique_CareContactID,
    c.IDS202_Unique_MonthID,
    c.IDS202_Unique_CareActivityID,
    c.IDS202_UniqueID_IDS202,
    c.IDS202_CodeProcAndProcStatus,
    row_number() OVER (PARTITION BY p.care_contact_id, c.IDS202_Unique_CareActivityID ORDER BY c.IDS202_Unique_MonthID DESC, c.row_number DESC) AS place
  FROM ids202_cleaned AS c
  JOIN care_contacts AS p ON p.IDS201_Unique_CareContactID = c.IDS202_Unique_CareContactID
  WHERE (22802 + CAST(c.IDS202_Unique_MonthID AS NUMBER(38, 0))) <= $last_month
),

-- care activities, with the rows that they belong to
care_activities AS (
  SELECT
    row_number() OVER (ORDER BY l.care_contact_id, l.care_activity_row) AS care_activity_id,
    l.care_contact_id,
    l.pathway_row,
    l.care_activity_row,
    l.IDS202_Unique_CareContactID,
    l.IDS202_Unique_MonthID,
    l.IDS202_Unique_CareActivityID,
    l.IDS202_UniqueID_IDS202,
    l.IDS202_CodeProcAndProcStatus
  FROM care_activities_linked AS l
  WHERE l.place = 1 OR l.IDS202_Unique_CareActivityID IS NULL
),

employment_status_records_linked AS (
  SELECT
    p.row_number AS pathway_row,
    c.row_number AS employment_status_record_row,
    c.IDS004_Person_ID,
    c.IDS004_RecordNumber,
    c.IDS004_Unique_MonthID,
    c.IDS004_EmployStatusRecDate,
    c.IDS004_UniqueID_IDS004,
    c.IDS004_EmpSupportDischargeDate,
    CASE WHEN c.IDS004_RecordNumber = p.RecordNumber THEN 1 ELSE 0 END AS is_own,
    max(CASE WHEN c.IDS004_RecordNumber = p.RecordNumber THEN 1 ELSE 0 END) OVER (PARTITION BY p.row_number) AS has_own,
    CASE WHEN p.RecordNumber IS NULL THEN 1 ELSE 0 END AS has_no_record,
    CASE WHEN (22802 + CAST(c.IDS004_Unique_MonthID AS NUMBER(38, 0))) = p.snapshot_month THEN 1 ELSE 0 END AS is_of_month,
    max(CASE WHEN (22802 + CAST(c.IDS004_Unique_MonthID AS NUMBER(38, 0))) = p.snapshot_month THEN 1 ELSE 0 END) OVER (PARTITION BY p.row_number) AS has_month,
    CASE WHEN (22802 + CAST(c.IDS004_Unique_MonthID AS NUMBER(38, 0))) = max(CASE WHEN p.snapshot_month IS NULL OR (22802 + CAST(c.IDS004_Unique_MonthID AS NUMBER(38, 0))) < p.snapshot_month THEN (22802 + CAST(c.IDS004_Unique_MonthID AS NUMBER(38, 0))) END) OVER (PARTITION BY p.row_number) THEN 1 ELSE 0 END AS is_latest
  FROM ids004_cleaned AS c
  JOIN selected_rows AS p ON p.Person_ID = c.IDS004_Person_ID
  WHERE (22802 + CAST(c.IDS004_Unique_MonthID AS NUMBER(38, 0))) <= $last_month
    AND (c.IDS004_EmployStatusRecDate IS NULL OR c.IDS004_EmployStatusRecDate <= $period_end)
),

-- employment status records, with the rows that they belong to
employment_status_records AS (
  SELECT
    row_number() OVER (ORDER BY l.pathway_row, l.employment_status_record_row) AS employment_status_record_id,
    l.pathway_row,
    l.employment_status_record_row,
    l.IDS004_Person_ID,
    l.IDS004_RecordNumber,
    l.IDS004_Unique_MonthID,
    l.IDS004_EmployStatusRecDate,
    l.IDS004_UniqueID_IDS004,
    l.IDS004_EmpSupportDischargeDate
  FROM employment_status_records_linked AS l
  WHERE CASE
    WHEN l.has_own = 1 THEN (l.is_own = 1)
    WHEN l.has_no_record = 1 AND l.has_month = 1 THEN (l.is_of_month = 1)
    ELSE l.is_latest = 1
  END
),

-- IDS201_EmploymentSupport_Flag
taken_1_rows AS (
  SELECT
    f.care_contact_id AS target_row,
    CASE WHEN IDS202_CodeProcAndProcStatus IN ('1098051000000103') THEN 1 END AS q0
  FROM care_activities AS f
),

taken_1 AS (
  SELECT
    target_row,
    (count(q0) > 0) AS IDS201_EmploymentSupport_Flag
  FROM taken_1_rows
  GROUP BY target_row
),

-- EmpSupport_Open_Flag
taken_2_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS004_EmpSupportDischargeDate IS NULL THEN 1 END AS q0
  FROM employment_status_records AS f
),

taken_2 AS (
  SELECT
    target_row,
    (count(q0) > 0) AS EmpSupport_Open_Flag
  FROM taken_2_rows
  GROUP BY target_row
),

-- EmpSupport_DischargeDate
taken_3_rows AS (
  SELECT
    f.pathway_row AS target_row,
    CASE WHEN IDS004_EmpSupportDischargeDate IS NOT NULL THEN 1 END AS q0,
    IDS004_EmpSupportDischargeDate AS v_EmpSupport_DischargeDate,
    IDS004_EmpSupportDischargeDate AS key_0,
    IDS004_EmployStatusRecDate AS key_1,
    0 AS table_rank,
    length(ltrim(coalesce(IDS004_UniqueID_IDS004, ''), '0')) AS record_length,
    ltrim(coalesce(IDS004_UniqueID_IDS004, ''), '0') AS record_digits,
    f.employment_status_record_row AS source_row,
    0 AS source_place
  FROM employment_status_records AS f
),

taken_3_placed AS (
  SELECT
    q0,
    target_row,
    v_EmpSupport_DischargeDate,
    row_number() OVER (PARTITION BY target_row ORDER BY key_0 NULLS LAST, key_1 NULLS LAST, table_rank, record_length, record_digits, source_row, source_place) AS place
  FROM taken_3_rows
  WHERE q0 = 1
),

taken_3_ordered AS (
  SELECT
    q0,
    target_row,
    v_EmpSupport_DischargeDate,
    count(q0) OVER (PARTITION BY target_row ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n_q0,
    count(q0) OVER (PARTITION BY target_row) AS m_q0
  FROM taken_3_placed
),

taken_3 AS (
  SELECT
    target_row,
    max(CASE WHEN q0 = 1 AND n_q0 = m_q0 THEN v_EmpSupport_DischargeDate END) AS EmpSupport_DischargeDate
  FROM taken_3_ordered
  GROUP BY target_row
),

care_contacts_1 AS (
  SELECT
    s.*,
    (
      IDS201_AttendOrDNACode IN ('5', '6')
      OR IDS201_PlannedCareContIndicator IN ('N')
    ) AS IDS201_Attended_Flag,
    coalesce(t1.IDS201_EmploymentSupport_Flag, FALSE) AS IDS201_EmploymentSupport_Flag
  FROM care_contacts AS s
  LEFT JOIN taken_1 AS t1 ON t1.target_row = s.care_contact_id
),

derived AS (
  SELECT
    s.*,
    coalesce(t1.EmpSupport_Open_Flag, FALSE) AS EmpSupport_Open_Flag,
    t2.EmpSupport_DischargeDate AS EmpSupport_DischargeDate
  FROM selected_rows AS s
  LEFT JOIN taken_2 AS t1 ON t1.target_row = s.row_number
  LEFT JOIN taken_3 AS t2 ON t2.target_row = s.row_number
),

-- (count (of IDS201CareContact) selected (in-period CareContDate) (and Attended_Flag (or (and EmploymentSupport_Flag (or (and (in AppType 2 3 5) (>= CareContDate ReferralRequestReceivedDate) (or (null ServDischDate) (<= CareContDate ServDischDate))) (and (in AppType 6) (not (null ServDischDate)) (> CareContDate ServDischDate)))) (and (or (in AppType 10) (and EmploymentSupport_Flag (in AppType 6))) (>= CareContDate ReferralRequestReceivedDate) (or EmpSupport_Open_Flag (null EmpSupport_DischargeDate) (<= CareContDate EmpSupport_DischargeDate))))))
leaf_0 AS (
  SELECT
    0 AS leaf,
    'count' AS kind,
    england_code,
    provider_code,
    CAST(NULL AS NUMBER(38, 0)) AS value,
    (
      IDS201_Attended_Flag
      AND (
        (
          IDS201_EmploymentSupport_Flag
          AND (
            (
              IDS201_AppType IN ('2', '3', '5')
              AND IDS201_CareContDate >= ReferralRequestReceivedDate
              AND (
                ServDischDate IS NULL
                OR IDS201_CareContDate <= ServDischDate
              )
            )
            OR (
              IDS201_AppType IN ('6')
              AND ServDischDate IS NOT NULL
              AND IDS201_CareContDate > ServDischDate
            )
          )
        )
        OR (
          (
            IDS201_AppType IN ('10')
            OR (
              IDS201_EmploymentSupport_Flag
              AND IDS201_AppType IN ('6')
            )
          )
          AND IDS201_CareContDate >= ReferralRequestReceivedDate
          AND (
            EmpSupport_Open_Flag
            OR EmpSupport_DischargeDate IS NULL
            OR IDS201_CareContDate <= EmpSupport_DischargeDate
          )
        )
      )
    ) AS holds
  FROM care_contacts_1 AS f
  JOIN derived AS o1 ON o1.row_number = f.pathway_row
  WHERE (IDS201_CareContDate IS NOT NULL AND IDS201_CareContDate BETWEEN $period_start AND $period_end)
),

-- rows that count or are left undecided
contributions AS (
  SELECT * FROM leaf_0 WHERE coalesce(holds, TRUE)
),

-- a row that counts and has no value is undecided
judged AS (
  SELECT
    leaf,
    england_code,
    provider_code,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) AND kind = 'distribution' THEN value END AS value,
    CAST(CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) THEN 1 ELSE 0 END AS NUMBER(38, 0)) AS counted,
    CASE WHEN holds AND (kind = 'count' OR value IS NOT NULL) THEN coalesce(value, 0) ELSE 0 END AS amount
  FROM contributions
)

SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('definitions=v2.1;digest=38ed9aef5d4fa40554964c01c5fa32ae;cadence=Month;measures=M099;breakdowns=;levels=England|Provider;derived=lacking;organisations=;fields=IDS001MPI.Age_RP_EndDate|IDS001MPI.EduEstabTypeIAPT|IDS001MPI.EthnicCategory|IDS001MPI.ExBAFIndicator|IDS001MPI.Gender|IDS001MPI.GenderIdentity|IDS001MPI.GenderIdentitySameAtBirth|IDS001MPI.Person_ID|IDS001MPI.RecordNumber|IDS001MPI.UniqueID_IDS001|IDS001MPI.Unique_MonthID|IDS004EmpStatus.BenefitRecInd|IDS004EmpStatus.ESAInd|IDS004EmpStatus.EmpSupportDischargeDate|IDS004EmpStatus.EmpSupportInd|IDS004EmpStatus.EmployStatus|IDS004EmpStatus.EmployStatusRecDate|IDS004EmpStatus.PIPInd|IDS004EmpStatus.Person_ID|IDS004EmpStatus.RecordNumber|IDS004EmpStatus.SSPInd|IDS004EmpStatus.SickAbsenceInd|IDS004EmpStatus.UCInd|IDS004EmpStatus.UniqueID_IDS004|IDS004EmpStatus.Unique_MonthID|IDS004EmpStatus.WeekHoursWorked|IDS007DisabilityType.DisabCode|IDS007DisabilityType.Person_ID|IDS007DisabilityType.RecordNumber|IDS007DisabilityType.UniqueID_IDS0' AS VARCHAR) AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(0 AS NUMBER(38, 0)) AS value,
  CAST(0 AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('07|IDS007DisabilityType.Unique_MonthID|IDS011SocPerCircumstances.Person_ID|IDS011SocPerCircumstances.RecordNumber|IDS011SocPerCircumstances.SocPerCircumstance|IDS011SocPerCircumstances.SocPerCircumstanceRecDate|IDS011SocPerCircumstances.UniqueID_IDS011|IDS011SocPerCircumstances.Unique_MonthID|IDS101Referral.EndCode|IDS101Referral.OrgIDComm|IDS101Referral.OrgID_Provider|IDS101Referral.PathwayID|IDS101Referral.Person_ID|IDS101Referral.RecordNumber|IDS101Referral.RecordStartDate|IDS101Referral.ReferralRequestReceivedDate|IDS101Referral.ServDischDate|IDS101Referral.SourceOfReferralIAPT|IDS101Referral.UniqueID_IDS101|IDS101Referral.Unique_MonthID|IDS101Referral.UsePathway_Flag|IDS101Referral.UseQuarterReferral_Flag|IDS201CareContact.AppType|IDS201CareContact.AttendOrDNACode|IDS201CareContact.CareContDate|IDS201CareContact.CareContTime|IDS201CareContact.ConsMechanism|IDS201CareContact.IAPTLTCServiceInd|IDS201CareContact.PathwayID|IDS201CareContact.PlannedCareContIndicator|IDS201CareContact.P' AS VARCHAR) AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(1 AS NUMBER(38, 0)) AS value,
  CAST(0 AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('sychMed|IDS201CareContact.UniqueID_IDS201|IDS201CareContact.Unique_CareContactID|IDS201CareContact.Unique_MonthID|IDS202CareActivity.CodeProcAndProcStatus|IDS202CareActivity.PathwayID|IDS202CareActivity.UniqueID_IDS202|IDS202CareActivity.Unique_CareActivityID|IDS202CareActivity.Unique_CareContactID|IDS202CareActivity.Unique_CarePersonnelID_Local|IDS202CareActivity.Unique_MonthID|IDS205InternetTherLog.DurationIntEnabledTher|IDS205InternetTherLog.EndDateIntEnabledTherLog|IDS205InternetTherLog.IntEnabledTherProg|IDS205InternetTherLog.PathwayID|IDS205InternetTherLog.StartDateIntEnabledTherLog|IDS205InternetTherLog.UniqueID_IDS205|IDS205InternetTherLog.Unique_MonthID|IDS602LongTermCondition.LongTermCondition|IDS602LongTermCondition.PathwayID|IDS602LongTermCondition.RecordNumber|IDS602LongTermCondition.UniqueID_IDS602|IDS602LongTermCondition.Unique_MonthID|IDS603PresentingComplaints.PathwayID|IDS603PresentingComplaints.PresCompCodSig|IDS603PresentingComplaints.PresCompDate|IDS603PresentingCo' AS VARCHAR) AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(2 AS NUMBER(38, 0)) AS value,
  CAST(0 AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('mplaints.RecordNumber|IDS603PresentingComplaints.UniqueID_IDS603|IDS603PresentingComplaints.Unique_MonthID|IDS603PresentingComplaints.Validated_PresentingComplaint|IDS606CodedScoreAssessmentRefer.AssToolCompDate|IDS606CodedScoreAssessmentRefer.AssToolCompTime|IDS606CodedScoreAssessmentRefer.CodedAssToolType|IDS606CodedScoreAssessmentRefer.CodedAssToolType_FSN|IDS606CodedScoreAssessmentRefer.PathwayID|IDS606CodedScoreAssessmentRefer.PersScore|IDS606CodedScoreAssessmentRefer.UniqueID_IDS606|IDS606CodedScoreAssessmentRefer.Unique_MonthID|IDS607CodedScoreAssessmentAct.CodedAssToolType|IDS607CodedScoreAssessmentAct.CodedAssToolType_FSN|IDS607CodedScoreAssessmentAct.PathwayID|IDS607CodedScoreAssessmentAct.PersScore|IDS607CodedScoreAssessmentAct.UniqueID_IDS607|IDS607CodedScoreAssessmentAct.Unique_CareActivityID|IDS607CodedScoreAssessmentAct.Unique_CareContactID|IDS607CodedScoreAssessmentAct.Unique_MonthID|IDS902CarePersQual.QualAttainLevelIAPT|IDS902CarePersQual.QualAwardedDate|IDS902CarePer' AS VARCHAR) AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(3 AS NUMBER(38, 0)) AS value,
  CAST(0 AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -9 AS leaf,
  'Script' AS level,
  CAST('sQual.QualPlannedCompletionDate|IDS902CarePersQual.UniqueID_IDS902|IDS902CarePersQual.Unique_CarePersonnelID_Local|IDS902CarePersQual.Unique_MonthID;' AS VARCHAR) AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(4 AS NUMBER(38, 0)) AS value,
  CAST(0 AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -1 AS leaf,
  'England' AS level,
  england_code AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(NULL AS NUMBER(38, 0)) AS value,
  CAST(count(*) AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
FROM placed
GROUP BY england_code
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -1 AS leaf,
  'Provider' AS level,
  provider_code AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(NULL AS NUMBER(38, 0)) AS value,
  CAST(count(*) AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
FROM placed
GROUP BY provider_code
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -2 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(NULL AS NUMBER(38, 0)) AS value,
  CAST(count(*) AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
FROM placed
WHERE snapshot_month BETWEEN $first_month AND $last_month
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  -3 AS leaf,
  'England' AS level,
  'all' AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  CAST(NULL AS NUMBER(38, 0)) AS value,
  CAST(count(*) AS NUMBER(38, 0)) AS row_count,
  CAST(0 AS NUMBER(38, 0)) AS total,
  CAST(0 AS NUMBER(38, 0)) AS unknown_count
FROM placed
WHERE snapshot_month = $last_month
UNION ALL
SELECT
  $period_start AS period_start,
  $period_end AS period_end,
  leaf,
  CASE
    WHEN grouping(england_code) = 0 THEN 'England'
    WHEN grouping(provider_code) = 0 THEN 'Provider'
  END AS level,
  CASE
    WHEN grouping(england_code) = 0 THEN england_code
    WHEN grouping(provider_code) = 0 THEN provider_code
  END AS code,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS group_number,
  value,
  CAST(sum(counted) AS NUMBER(38, 0)) AS row_count,
  CAST(sum(amount) AS NUMBER(38, 0)) AS total,
  CAST(sum(1 - counted) AS NUMBER(38, 0)) AS unknown_count
FROM judged
GROUP BY GROUPING SETS (
  (leaf, england_code, value),
  (leaf, provider_code, value)
)
ORDER BY period_start, period_end, leaf, level, code, breakdown, group_number, value;
