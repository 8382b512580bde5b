import type { Catalog } from "../../catalog/catalog.ts";
import type { Language } from "../../i18n/language.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { fingerprint } from "../../lib/fingerprint.ts";
import { describeFinding } from "../../rules/describe-finding.ts";
import type { CheckedDiagram, CheckedFinding } from "../check-run.ts";
import { LEVELS } from "./levels.ts";
import { createLocator, type Locator } from "./locations.ts";

export interface ResultContext {
  readonly language: Language;
  readonly catalog: Catalog;
  /** Position of a rule in the list of descriptors. */
  readonly ruleIndex: (rule: string) => number;
  readonly hasBaseline: boolean;
}

/** The findings of one file; those of broken rules say nothing about it and are left out. */
export function fileResults(
  checked: CheckedDiagram,
  index: number,
  context: ResultContext,
): readonly object[] {
  const findings = checked.findings.filter(({ internal }) => internal === undefined);
  if (findings.length === 0) return [];
  const locator = createLocator(checked, index, context.language, context.catalog);
  const most = mostPlaces(findings);
  return findings.map((finding) => resultOf(shortened(finding, most), checked, locator, context));
}

/** Places of paths and of what goes along, in one file: with more, no viewer opens the log. */
const MOST_PLACES = 200_000;
const LEAST_PLACES = 8;

/** How many places a finding may have, so that all findings of a huge diagram have room. */
function mostPlaces(findings: readonly CheckedFinding[]): number {
  let all = 0;
  for (const { path = [], related } of findings) all += path.length + related.length;
  if (all <= MOST_PLACES) return Number.POSITIVE_INFINITY;
  return Math.max(LEAST_PLACES, Math.floor(MOST_PLACES / findings.length / 2));
}

/** Of a path that is too long, both ends. */
function shortened(finding: CheckedFinding, most: number): CheckedFinding {
  const { path = [], related } = finding;
  if (path.length <= most && related.length <= most) return finding;
  const half = Math.floor(most / 2);
  const ends = path.length <= most ? path : [...path.slice(0, half), ...path.slice(-half)];
  return { ...finding, related: related.slice(0, most), ...(path.length > 0 && { path: ends }) };
}

function resultOf(
  finding: CheckedFinding,
  { diagram }: CheckedDiagram,
  locator: Locator,
  { language, catalog, ruleIndex, hasBaseline }: ResultContext,
): object {
  const { rule, severity, subject, related, path = [], known } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level: LEVELS[severity],
    message: { text: plainMessage(describeFinding(finding, diagram, language, catalog)) },
    locations: [locator.main(finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map((id, at) => ({ id: at + 1, ...locator.element(id) })),
    }),
    ...(path.length > 0 && { codeFlows: [codeFlow(path, locator)] }),
    partialFingerprints: fingerprints(rule, subject),
    ...(hasBaseline && { baselineState: known ? "unchanged" : "new" }),
    suppressions: suppressionsOf(finding),
    properties: { severity, subject },
  };
}

/** In a message, `[words](1)` would become a link: what strangers wrote must not. */
const plainMessage = (text: string): string => cleanText(text).replaceAll("](", "] (");

const codeFlow = (path: readonly string[], locator: Locator) => ({
  threadFlows: [{ locations: path.map((id) => ({ location: locator.step(id) })) }],
});

/** The identity of a finding in its file, by which it is followed from run to run: never its words. */
function fingerprints(rule: string, subject: string) {
  const identity = fingerprint(JSON.stringify([rule, subject]));
  // The second is the one GitHub looks at; the number counts equal ones in a file.
  return { "lintelFinding/v1": identity, primaryLocationLineHash: `${identity}:1` };
}

function suppressionsOf({ waived }: CheckedFinding): readonly object[] {
  if (!waived) return [];
  return [{ kind: "inSource", status: "accepted", justification: cleanText(waived.reason) }];
}
