import { ruleText, translator, type Translate } from "../i18n/translate.ts";
import { cleanText } from "../lib/clean-text.ts";
import { escapeMarkup } from "../lib/escape-markup.ts";
import { describeFinding } from "../rules/describe-finding.ts";
import {
  fails,
  isUnread,
  type CheckedDiagram,
  type CheckedFile,
  type CheckedFinding,
  type FailOn,
} from "./check-run.ts";
import { defineReport, type ReportOptions } from "./define-report.ts";

/** One line of a build server's test list. */
interface TestCase {
  readonly name: string;
  readonly result: "passed" | "failure" | "error" | "skipped";
  /** The element inside the test case; a plain one has none. */
  readonly body: string;
}

/**
 * For build servers: a test suite a file and a test a finding. Findings that fail the check are failed
 * tests, the accepted and the known ones skipped, the others passed.
 */
export const junit = defineReport({
  id: "junit",
  extension: "xml",
  mediaType: "application/xml",
  title: "reports.formats.junit",
  write(run, options) {
    const t = translator(options.language);
    const suites = run.files.map((file) => ({
      name: attribute(file.file),
      cases: casesOf(file, run.failOn, options, t),
    }));
    const all = suites.flatMap(({ cases }) => cases);
    return [
      `<?xml version="1.0" encoding="UTF-8"?>`,
      `<testsuites name="Lintel" ${countsOf(all)}>`,
      ...suites.flatMap(({ name, cases }) => [
        `  <testsuite name="${name}" ${countsOf(cases)}>`,
        ...cases.map((one) => testCaseXml(name, one)),
        `  </testsuite>`,
      ]),
      `</testsuites>`,
      "",
    ].join("\n");
  },
});

function casesOf(
  file: CheckedFile,
  failOn: FailOn,
  options: ReportOptions,
  t: Translate,
): readonly TestCase[] {
  if (isUnread(file)) {
    const body = `<error message="${attribute(file.error)}"/>`;
    return [{ name: t("reports.junit.reading"), result: "error", body }];
  }
  if (file.findings.length === 0) {
    return [{ name: t("reports.summary.none"), result: "passed", body: "" }];
  }
  return file.findings.map((finding) => caseOf(finding, file, failOn, options, t));
}

function caseOf(
  finding: CheckedFinding,
  { diagram }: CheckedDiagram,
  failOn: FailOn,
  { language, catalog }: ReportOptions,
  t: Translate,
): TestCase {
  const name = `${finding.rule}: ${finding.subject}`;
  const sentence = describeFinding(finding, diagram, language, catalog);
  if (finding.waived) {
    const reason = t("reports.acceptedBecause", { reason: finding.waived.reason });
    return { name, result: "skipped", body: `<skipped message="${attribute(reason)}"/>` };
  }
  if (finding.known) {
    return { name, result: "skipped", body: `<skipped message="${t("reports.known")}"/>` };
  }
  const severity = t(`vocabulary.severities.${finding.severity}`);
  const { title, why, fix } = ruleText(language, finding.rule);
  if (!fails(finding, failOn)) {
    const words = escapeMarkup(cleanText(`${severity}: ${sentence}`));
    return { name, result: "passed", body: `<system-out>${words}</system-out>` };
  }
  const lines = [sentence, `${t("findings.why")}: ${why}`, `${t("findings.fix")}: ${fix}`];
  const words = lines.map((line) => escapeMarkup(cleanText(line))).join("\n");
  const head = `message="${attribute(`${severity}: ${title}`)}" type="${attribute(finding.rule)}"`;
  return { name, result: "failure", body: `<failure ${head}>${words}</failure>` };
}

function testCaseXml(suite: string, { name, body }: TestCase): string {
  const start = `    <testcase classname="${suite}" name="${attribute(name)}"`;
  return body === "" ? `${start}/>` : `${start}>${body}</testcase>`;
}

function countsOf(cases: readonly TestCase[]): string {
  const count = (result: TestCase["result"]) => cases.filter((one) => one.result === result).length;
  return (
    `tests="${cases.length}" failures="${count("failure")}"` +
    ` errors="${count("error")}" skipped="${count("skipped")}"`
  );
}

/** Any text as the value of an attribute: on one line, and nothing in it that XML cannot hold. */
const attribute = (text: string): string => escapeMarkup(cleanText(text));
