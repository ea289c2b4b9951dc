namespace Iapt.Measures.Audit;

/// <summary>How a report looks: on a phone, on a screen, in the dark and on paper. Nothing is loaded from anywhere.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--ground:#fff;--card:#f6f8fa;--exact:#1a7f4b;--consistent:#2f6fb5;--contradicts:#b3261e;--unknowable:#8c959f}
        @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--line:#3d444d;--ground:#0d1117;--card:#161b22;--exact:#3fb950;--consistent:#58a6ff;--contradicts:#ff7b72;--unknowable:#7d8590}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1rem;max-width:64rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0}
        p{margin:.4rem 0}ul{padding-left:1.2rem}li{margin:.15rem 0}.soft,caption,footer{color:var(--soft)}
        .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;padding:0;margin:1rem 0;list-style:none}
        .numbers li{border:1px solid var(--line);border-left-width:.4rem;border-radius:.4rem;padding:.5rem .75rem}
        .numbers b{display:block;font-size:1.5rem;line-height:1.2}
        .exact{border-left-color:var(--exact)!important}.consistent{border-left-color:var(--consistent)!important}.contradicts{border-left-color:var(--contradicts)!important}.unknowable{border-left-color:var(--unknowable)!important}
        svg{display:block;width:100%;height:auto;margin:.5rem 0}svg.bars{max-width:26rem}svg text{fill:var(--ink);font:13px system-ui,sans-serif}
        svg .exact{fill:var(--exact)}svg .consistent{fill:var(--consistent)}svg .contradicts{fill:var(--contradicts)}svg .unknowable{fill:var(--unknowable)}svg .track{fill:var(--line)}
        table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.92rem}caption{text-align:left;padding-bottom:.3rem}
        th,td{padding:.3rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}thead th{border-bottom-width:2px}thead th:not(:first-child){text-align:right}tbody th{font-weight:600}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        article{border:1px solid var(--line);border-left:.4rem solid var(--contradicts);border-radius:.4rem;background:var(--card);padding:.6rem .8rem;margin:.6rem 0}
        article.information{border-left-color:var(--unknowable)}
        dl{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;gap:.15rem .75rem;margin:.4rem 0 0}dt{color:var(--soft)}dd{margin:0}dd ul{margin:0;padding-left:1.1rem}.rejected{color:var(--soft)}
        footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem;font-size:.9rem}
        @media (max-width:40rem){table,tbody,tr,th[scope=row],td,caption{display:block;width:100%}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{border-bottom:1px solid var(--line);padding:.35rem 0}th,td{border:0;padding:.1rem 0}td{display:flex;justify-content:space-between;gap:1rem;text-align:right}td:before{content:attr(data-name);color:var(--soft);text-align:left}dl{grid-template-columns:1fr}dt{margin-top:.3rem}}
        @media print{:root{color-scheme:light;--ink:#000;--soft:#444;--ground:#fff;--card:#fff}body{max-width:none;padding:0;font-size:10pt}article,tr,svg,.numbers li{break-inside:avoid}h2{break-after:avoid}svg *,.numbers li,article{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;
}
