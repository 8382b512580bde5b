import { HOSTILE_NAMES } from "./text-of-format.ts";

/** Every control character, direction mark and invisible character that steers who shows it. */
const STEERING = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
  0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfff9, 0xfffe,
]; // prettier-ignore

const STEERS =
  /.{0,20}(?:[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufffe]|\p{Surrogate}).{0,20}/gu;

/** Where a text would steer a terminal or a reader; line ends excepted, which reports are made of. */
export const steeringParts = (text: string): readonly string[] =>
  Array.from(text.matchAll(STEERS), ([part]) => JSON.stringify(part)).slice(0, 5);

/** What means something to a browser, a terminal, a spreadsheet or another tool. */
export const PAYLOADS: readonly string[] = [
  ...HOSTILE_NAMES,
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "https://evil.example/page",
  "//evil.example/x.png",
  "file:///etc/passwd",
  `<a href="javascript:alert(1)">x</a><svg onload=alert(1)><image href="https://evil.example/x"/>`,
  `<iframe srcdoc="<script>1</script>"></iframe><meta http-equiv=refresh content="0;url=//evil.example">`,
  `" onmouseover="alert(1)" x="`,
  "' style='background:url(https://evil.example/x.png)' x='",
  "]]><script>alert(1)</script><![CDATA[",
  "--></style></title></textarea><script>alert(1)</script><!--",
  "![x](https://evil.example/x.png) [y](javascript:alert(1)) <https://evil.example>",
  "url(https://evil.example/x.png) @import 'https://evil.example/x.css'",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\uff1d1+1",
  "\t=1+1",
  " \r\n=1+1",
  `"\n=1+1,"`,
  "\u001b]8;;https://evil.example\u001b\\x\u001b]8;;\u001b\\ \u009b31m \u001bc",
  String.fromCodePoint(...STEERING),
  "\u202eltr\u202c \u2067x\u2069 \u200b \ud83d \udc00 \ud83d\ud83d",
  `e${"\u0301".repeat(300)}`,
  "long ".repeat(400).trim(),
];

const DEPTH = 60;
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" onload="alert(1)"><script>alert(1)</script><image href="https://evil.example/x.png"/><a href="javascript:alert(1)"><path d="M4 4h16v16z" style="fill:url(https://evil.example/#x)"/></a></svg>`;

/** A diagram that a stranger wrote, as the text of its file: all of it is allowed, none of it is meant well. */
export function hostileText(payloads: readonly string[] = PAYLOADS): string {
  const all = payloads.join(" ").slice(0, 18_000);
  const nested = Array.from({ length: DEPTH }, (_, level) => ({
    id: `z${level}`,
    kind: "zone/network",
    name: payloads[level % payloads.length],
    ...(level > 0 && { parent: `z${level - 1}` }),
    position: { x: 20, y: 20 },
  }));
  const parts = payloads.map((text, at) => ({
    id: at % 2 === 0 ? `n${at}` : `${at} <b onclick="x()">'=1\u202e`,
    kind: ["vm", "database", "own/thing", "server", "user"][at % 5],
    name: text,
    notes: `${text}\n${text}`,
    position: { x: -200 - 190 * (at % 6), y: 130 * Math.floor(at / 6) },
    properties: { region: text, [text]: text, backups: false, url: text, link: { href: text } },
    link: text,
    url: "javascript:alert(1)",
  }));
  const edges = parts
    .slice(1)
    .map((part, at) => ({
      id: `e${at}`,
      source: parts[at]?.id,
      target: part.id,
      name: payloads[at],
      notes: payloads[at],
      properties: { protocol: at % 2 === 0 ? "http" : payloads[at] },
    }));
  return JSON.stringify({
    format: "lintel",
    version: 1,
    title: all.slice(0, 1_900),
    settings: {
      environment: all,
      profiles: payloads,
      rules: { [all]: all },
      long: "x".repeat(100_000),
      kinds: {
        "own/thing": { name: payloads[1], role: "vm", icon: ICON, properties: { size: "text" } },
        [`own/${payloads[1] ?? ""}`]: { name: all, role: all, icon: all },
      },
    },
    nodes: [...nested, ...parts],
    edges,
    waivers: parts
      .slice(0, 8)
      .map(({ id }, at) => ({
        rule: "data/no-backup",
        subject: id,
        reason: `${payloads[at] ?? ""} ${at === 0 ? "y".repeat(100_000) : all}`,
        by: payloads[at],
      })),
    comments: parts.map(({ id }, at) => ({
      id: `c${at}`,
      subject: at === 0 ? "model" : id,
      text: `${payloads[at] ?? ""} ${at === 1 ? all : ""}`,
      by: payloads[at],
      on: payloads[at],
    })),
  });
}

/** The same shape of file with the largest and oddest numbers that JSON can hold. */
export function hostileNumbers(): string {
  const numbers = ["1e308", "-1e308", "-0", "5e-324", "1e21", "9007199254740993"];
  const nodes = numbers.map(
    (number, at) =>
      `{"id":"n${at}","kind":"vm","position":{"x":${number},"y":-0},"size":{"width":${number === "-0" ? 1 : number.replace(/^-/, "")},"height":40},` +
      `"properties":{"replicas":${number},"rpoMinutes":${number},"monthlyCost":${number}}}`,
  );
  const edges = numbers
    .slice(1)
    .map(
      (number, at) =>
        `{"id":"e${at}","source":"n${at}","target":"n${at + 1}","bends":[{"x":${number},"y":${number}}]}`,
    );
  return `{"format":"lintel","version":1,"nodes":[${nodes.join(",")}],"edges":[${edges.join(",")}]}`;
}
