import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { REPORTS } from "../../../shared/reports/registry.ts";
import { checkedDiagram, checkRun, reported } from "../../support/report-run.ts";
import { readXml } from "../../support/well-formed.ts";

const MARKUP = `</code></summary><script>alert("x")</script><img src=x onerror='alert(1)'>`;
const MARKDOWN = "`a` ``b`` **bold** | [x](https://evil.example) @everyone #1 <b> &amp;";
const CONTROLS = "\u001b[31mred\u001b]0;title\u0007 \u202egpj.exe\u202c \u2028\u2029 \u0000\ufffe";
const BROKEN = "half \ud83d pair";

const hostile: Diagram = {
  ...sketch({
    nodes: {
      u: ["user", { name: MARKUP }],
      web: ["server", { name: MARKDOWN, patched: false, dataClass: MARKUP }],
      db: ["database", { name: CONTROLS, backups: false }],
      db2: ["database", { name: BROKEN, backups: false }],
    },
    edges: [
      ["u", "web", { name: MARKUP }],
      ["web", "db", { protocol: "http" }],
      ["web", "db2"],
    ],
    settings: { environment: MARKUP, profiles: [MARKDOWN], rules: { [MARKUP]: MARKUP } },
  }),
  title: `${MARKUP}${CONTROLS}`,
  waivers: [{ rule: "data/no-backup", subject: "db", reason: `${MARKUP} ${MARKDOWN}`, by: MARKUP }],
};

const file = `${MARKDOWN}${MARKUP}.lintel`;
const unread = { file: MARKUP, uri: "x", error: `${MARKUP} ${CONTROLS}` };
const run = checkRun([checkedDiagram(hostile, { file }), unread], {
  failOn: "info",
  gone: [{ file: MARKUP, rule: MARKDOWN, subject: CONTROLS }],
});
const languages = ["en", "ko"] as const;

describe.each(REPORTS.map(({ id }) => id))("a report as %s", (form) => {
  it.each(languages)("holds no control, direction mark or broken character, in %s", (language) => {
    const text = reported(form, run, { language });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufffe]/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it("is the same again", () => {
    expect(reported(form, run)).toBe(reported(form, run));
  });
});

it("gives programs the names as they are in JSON", () => {
  const { baseline } = JSON.parse(reported("json", run)) as { baseline: { gone: object[] } };
  expect(baseline.gone).toEqual(run.gone);
});

describe("the web page", () => {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(reported("html", run), "text/html");

  it("holds nothing but what it was written with", () => {
    expect(page.querySelectorAll("script, img, iframe, object, link, form, a[href^='http']")).toHaveLength(0);
    for (const element of page.querySelectorAll("*")) {
      expect(element.getAttributeNames().filter((name) => name.startsWith("on"))).toEqual([]);
    }
  }); // prettier-ignore

  it("shows the names as they are", () => {
    const text = page.body.textContent;
    expect(text).toContain(`<script>alert("x")</script>`);
    expect(text).toContain("**bold** | [x](https://evil.example) @everyone #1 <b> &amp;");
  });

  it("forbids everything that is not in it", () => {
    const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']");
    expect(policy?.getAttribute("content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(reported("html", run)).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
  });

  it("has the ids of each of its pictures once", () => {
    const two = checkRun([checkedDiagram(hostile), checkedDiagram(hostile)]);
    const both = new window.DOMParser().parseFromString(reported("html", two), "text/html");
    const ids = [...both.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(4);
  });
});

describe("the Markdown", () => {
  const text = reported("markdown", run);
  /** What is left when code, in which nothing is read, is taken out. */
  const bare = text
    .replace(/(?<!`)(`+)(?!`)(?:(?!\1(?!`))[\s\S])*?[^`]\1(?!`)/g, "")
    .replace(/<code>[^<]*<\/code>/g, "");

  it("lets no name be markup, a mention or an address", () => {
    expect(bare).not.toMatch(/<(?!\/?(?:details|summary|b)>)/);
    expect(bare).not.toMatch(/@everyone|evil\.example|\[x\]|<script|onerror/);
  });

  it("keeps the cells of its table apart", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
    expect(new Set(cells).size).toBe(1);
    expect(rows.length).toBe(3);
  });
});

it("writes JUnit that is well-formed", () => {
  const elements = readXml(reported("junit", run));
  expect(new Set(elements.map(({ name }) => name))).toEqual(
    new Set(["testsuites", "testsuite", "testcase", "failure", "skipped", "error"]),
  );
});
