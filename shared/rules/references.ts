/** A framework that rules are mapped to, for orientation only; its numbers change with its version. */
export interface Framework {
  readonly name: string;
  /** How the framework names the edition that the numbers are of. */
  readonly version: string;
}

/** By how a reference begins. `basics` is what the field teaches: it has no numbers and no editions. */
const FRAMEWORKS: readonly (readonly [start: string, Framework])[] = [
  ["basics: ", { name: "basics", version: "" }],
  ["WA ", { name: "AWS Well-Architected Framework", version: "2024-11-06" }],
  ["Azure ", { name: "Azure Well-Architected Framework", version: "2023-11" }],
  ["ISMS-P ", { name: "ISMS-P", version: "2023" }],
  ["CSAP ", { name: "CSAP", version: "2023" }],
  ["안전성 확보조치 기준 ", { name: "개인정보의 안전성 확보조치 기준", version: "2023-09-22" }],
  ["전자금융감독규정 ", { name: "전자금융감독규정", version: "2025-02-05" }],
  ["CWE-", { name: "CWE", version: "4" }],
  ["TG ", { name: "Threagile", version: "1.0" }],
  ["CKV", { name: "Checkov", version: "3" }],
  ["PW ", { name: "Prowler", version: "5" }],
];

/** The framework that a rule's reference, such as `WA REL11-BP02`, is of. */
export function frameworkOf(reference: string): Framework | undefined {
  return FRAMEWORKS.find(([start]) => reference.startsWith(start))?.[1];
}

/** The place in the framework, such as `REL11-BP02`; `CWE-311` and `CKV_AWS_16` are called so in whole. */
export function referenceItem(reference: string): string {
  const start = FRAMEWORKS.find(([one]) => reference.startsWith(one))?.[0] ?? "";
  return start.endsWith(" ") ? reference.slice(start.length) : reference;
}
