using System.Collections.Frozen;

namespace Iapt.Measures.Catalogue;

/// <summary>Which measures stood in a publication, by identifier.</summary>
internal static class PublishedMeasures
{
    /// <summary>The measures of the v2.0 metadata whose construction is that of v2.1 or stands in <see cref="MeasuresOfV20"/>. Not among them: 28 of employment support, whose end v2.0
    /// told by the month of the last contact, and those that ended with v2.0 (paired scores and outcomes of employment support, default and missing benefits, persistent physical symptoms).</summary>
    internal static FrozenSet<string> V20 { get; } = Ids("""
        M001 M002 M003 M004 M005 M006 M007 M008 M009 M010 M011 M012 M013 M014 M017 M018 M019 M020 M021 M022 M023 M024 M025 M026 M027 M028
        M029 M030 M031 M032 M033 M034 M035 M036 M037 M038 M039 M040 M041 M042 M043 M044 M045 M046 M047 M048 M049 M050 M051 M052 M053 M054
        M055 M056 M057 M058 M059 M060 M061 M062 M063 M066 M069 M070 M071 M072 M073 M074 M075 M076 M082 M083 M084 M085 M086 M087 M088 M089
        M090 M091 M092 M093 M095 M097 M098 M099 M100 M102 M103 M104 M105 M106 M107 M108 M110 M111 M112 M113 M114 M115 M116 M117 M119 M120
        M141 M142 M143 M144 M153 M179 M180 M184 M185 M186 M187 M189 M191 M192 M193 M195 M196 M197 M198 M199 M200 M201 M202 M203 M204 M205
        M212 M213 M214 M215 M216 M217 M218 M219 M220 M221 M222 M223 M224 M225 M226 M227 M228 M229 M230 M231 M232 M233 M234 M235 M236 M237
        M271 M272 M273 M274 M275 M276 M277 M278 M283 M284 M285 M286 M296 M297 M298 M299 M300 M301 M302 M303 M304 M305 M306 M307 M308 M309
        M310 M311 M312 M313 M314 M315 M316 M317 M320 M321 M324 M325 M328 M329 M340 M341 M342 M343 M344 M345 M346 M1001 M1002 M1003 M1004
        M1005 M1006 M1007 M1008 M1009 M1010 M1011 M1012 M1013 M1014 M1015 M1016 M1017 EA002 EA003 EA004 EA005 EA006 EA007 EA008 EA009
        EA010 EA011 EA012 EA013 EA018 EA019 EA020 EA021 EA022 EA023 EA024 EA025 EA026 EA027 EA028 EA029 EA034 EA035 EA040 EA058 EA059
        EA060 EA061 EA062 EA083 EA084 EA085 EA086 EA087 EA108 EA110 EA127 EA128 EA129 EA130 EA139
        """);

    /// <summary>What the publications of data set v1.0 and v1.5 report: referrals, access, waits, ends, outcomes, scores, sick pay (domain.md 5 and 8). Not ends by reason: the codes of the time were not found.</summary>
    internal static FrozenSet<string> V1 { get; } = Ids("""
        M001 M031 M032 M033 M034 M035 M036 M037 M050 M051 M052 M053 M054 M055 M056 M073 M074 M075 M076
        M179 M180 M185 M186 M187 M189 M191 M192 M193 M195 M196 M197 M198 M199 M200 M201 M202 M203 M204 M205 M237
        """);

    private static FrozenSet<string> Ids(string ids) => ids.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
