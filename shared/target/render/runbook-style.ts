/** The runbook's look: quiet, readable from a printout as from a dark screen, and without anything to fetch. */
export const RUNBOOK_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfbfa; --ink: #23262b; --soft: #5c636d; --line: #e0e2e5; --card: #ffffff;
  --accent: #0f5ea8; --accent-soft: #e8f1fa; --warn: #8a5300; --warn-soft: #fdf3e1;
  --stop: #a4262c; --stop-soft: #fdecec; --code: #f1f2f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c; --ink: #e4e6e9; --soft: #a5acb5; --line: #33373d; --card: #1f2226;
    --accent: #7db8f0; --accent-soft: #1b2b3b; --warn: #f0c178; --warn-soft: #33291a;
    --stop: #f2a3a6; --stop-soft: #3a2022; --code: #26292e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.6 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 54rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
header { border-left: 5px solid var(--accent); padding-left: 1.25rem; margin-bottom: 2.5rem; }
header.production { border-color: var(--stop); }
.kicker { margin: 0; color: var(--soft); letter-spacing: .04em; }
.production .kicker strong { color: var(--stop); }
h1 { margin: .1rem 0 .4rem; font-size: 2.1rem; line-height: 1.2; font-weight: 600; }
h2 { margin: 3rem 0 .75rem; font-size: 1.35rem; font-weight: 600; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; font-weight: 600; }
a { color: var(--accent); }
p, ul, ol { margin: .5rem 0 1rem; }
li { margin: .35rem 0; }
.lead { font-size: 1.1rem; color: var(--soft); margin: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.tiles li { margin: 0; padding: .9rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.tiles b { display: block; font-size: 1.6rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--soft); font-size: .9rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: .95rem; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
td.number, th.number { text-align: right; padding-right: 1rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, pre { font-family: "Cascadia Mono", Consolas, ui-monospace, Menlo, monospace; font-size: .9em; }
code { background: var(--code); padding: .1em .35em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--code); padding: .9rem 1.1rem; border-radius: 8px; overflow-x: auto; line-height: 1.5; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
.hash { font-size: .8em; overflow-wrap: anywhere; }
.note { margin: 1rem 0; padding: .8rem 1.1rem; border-radius: 8px; background: var(--accent-soft); }
.note.warn { background: var(--warn-soft); }
.note.stop { background: var(--stop-soft); }
.note p, .note ul { margin: .3rem 0; }
.warn > :first-child strong { color: var(--warn); }
.stop > :first-child strong { color: var(--stop); }
ol.steps { padding-left: 1.4rem; }
ol.steps > li { padding-left: .4rem; margin: 1rem 0; }
ul.boxes { list-style: none; padding-left: 0; }
ul.boxes li { padding-left: 2rem; text-indent: -2rem; }
ul.boxes li::before { content: "\\2610"; display: inline-block; width: 2rem; text-indent: 0; color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.5rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.severity { white-space: nowrap; font-weight: 600; }
.severity.blocked { color: var(--stop); }
.severity.warning { color: var(--warn); }
.severity.info { color: var(--soft); }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --accent: #000; --accent-soft: #fff;
    --warn: #000; --warn-soft: #fff; --stop: #000; --stop-soft: #fff; --code: #f4f4f4;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, pre, .note, .tiles li { break-inside: avoid; }
  .note { border: 1px solid #bbb; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
`;
