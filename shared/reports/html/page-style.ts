import { colourVariables } from "./picture.ts";

const LIGHT = `
  color-scheme: light;
  --page: #ffffff; --card: #ffffff; --sunken: #f5f6f9; --line: #d5dae3; --text: #1b2130;
  --muted: #5a6376; --accent: #1763c7;
  --critical: #a3123a; --high: #c23616; --medium: #8a5a00; --low: #0b6b75; --info: #5a6376;
  --passed: #1d7a3c; --failed: #a3123a; --incomplete: #8a5a00;
  ${colourVariables("light")}`;

const DARK = `
  color-scheme: dark;
  --page: #12151c; --card: #1b202b; --sunken: #171b24; --line: #38415a; --text: #e8ebf2;
  --muted: #a3adc0; --accent: #74a9f7;
  --critical: #ff7a9c; --high: #ff9a7a; --medium: #e6b45c; --low: #6fd0d6; --info: #a3adc0;
  --passed: #6fd08c; --failed: #ff7a9c; --incomplete: #e6b45c;
  ${colourVariables("dark")}`;

/** The style sheet of the page: light, dark by the reader's setting, and light on paper. */
export const PAGE_STYLE = `
:root {${LIGHT}
}
@media (prefers-color-scheme: dark) { :root {${DARK}
} }
@media print { :root {${LIGHT}
} }
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.6 Pretendard, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif;
  word-break: keep-all; overflow-wrap: anywhere;
}
header, main { max-width: 1040px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 21px; line-height: 1.3; margin: 48px 0 4px; padding-top: 24px; border-top: 1px solid var(--line); }
h3 { font-size: 16px; margin: 28px 0 12px; }
h4 { font-size: 15px; margin: 0; }
p { margin: 0 0 8px; }
a { color: var(--accent); }
code { font: 0.88em/1.4 ui-monospace, "SFMono-Regular", Consolas, monospace; }
.muted { color: var(--muted); }
.facts { color: var(--muted); margin: 0; }
.result { display: inline-block; padding: 2px 12px; border: 1.5px solid; border-radius: 999px; font-weight: 600; margin: 0 0 12px; }
.result.passed { color: var(--passed); } .result.failed { color: var(--failed); } .result.incomplete { color: var(--incomplete); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; margin: 20px 0; padding: 0; }
.counts li { flex: 1 1 90px; padding: 8px 12px; background: var(--sunken); border-radius: 8px; }
.counts b { display: block; font-size: 22px; line-height: 1.2; }
.counts .zero { color: var(--muted); }
table { border-collapse: collapse; width: 100%; margin: 12px 0; }
th, td { text-align: start; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
td.missed { color: var(--failed); font-weight: 600; }
figure { width: fit-content; min-width: 100%; max-width: min(100vw - 48px, 1520px); margin: 20px 0; position: relative; left: 50%; translate: -50%; border: 1px solid var(--line); border-radius: 10px; overflow: auto; background: var(--drawing-page); }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.finding { border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 8px; background: var(--card); padding: 14px 18px; margin: 0 0 12px; }
.finding.accepted, .finding.known { border-style: dashed; border-inline-start-style: solid; }
.finding header { max-width: none; margin: 0 0 6px; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; }
.severity { color: var(--tone); font-weight: 600; }
.finding code { color: var(--muted); }
.finding header code { margin-inline-start: auto; }
.says { font-size: 16px; }
.name { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 10px 0 0; }
dt { color: var(--muted); } dd { margin: 0; }
dd ul { margin: 0; padding-inline-start: 18px; }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); }
.counts li b { color: var(--tone); } .counts .zero b { color: inherit; }
summary { cursor: pointer; font-weight: 600; margin: 20px 0 12px; }
footer { max-width: 1040px; margin: 48px auto 0; padding: 16px 24px 48px; color: var(--muted); }
@media (max-width: 640px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 6px; } }
@media print {
  body { font-size: 10.5pt; } header, main, footer { max-width: none; padding-inline: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  figure { max-width: 100%; }
  .finding, figure, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
