import type { AvailabilityEstimate } from "../../shared/analysis/availability/estimate-availability.ts";
import { jsonEqual } from "../../shared/lib/json-equal.ts";
import type { Json } from "../../shared/lib/json.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import { diffFindings, partsOf, patchFindings, type FindingsPatch } from "./findings-patch.ts";
import type { AnalysisAnswer, Analysed } from "./messages.ts";

/** A whole answer: what a worker found, or why it could not. */
type Answer = Analysed | { readonly failure: string };

/** Sends answers as what is new in them, in parts. A reader that gets them all has the same answers. */
export function createAnswerWriter(
  post: (answer: AnalysisAnswer) => void,
): (number: number, answer: Answer) => void {
  let findings: readonly Finding[] = [];
  let estimate: AvailabilityEstimate | undefined;
  return (number, answer) => {
    if ("failure" in answer) {
      post({ number, ...answer });
      return;
    }
    const parts = [...partsOf(diffFindings(findings, answer.findings))];
    const lastPart = parts.pop() ?? [];
    for (const part of parts) post({ number, part });
    const { leftOut, availability } = answer;
    const news = !sameEstimate(estimate, availability);
    post({ number, lastPart, leftOut, ...(news && availability && { availability }) });
    findings = answer.findings;
    estimate = availability;
  };
}

/** Puts answers together; gives nothing while there is more to come. */
export function createAnswerReader(): (answer: AnalysisAnswer) => Answer | null {
  let findings: readonly Finding[] = [];
  let parts: FindingsPatch[] = [];
  return (answer) => {
    if ("failure" in answer) return { failure: answer.failure };
    if ("part" in answer) {
      parts.push(answer.part);
      return null;
    }
    const { lastPart, leftOut, availability } = answer;
    findings = patchFindings(findings, [...parts, lastPart].flat());
    parts = [];
    return { findings, leftOut, ...(availability && { availability }) };
  };
}

/** Estimates cross threads, so they are JSON in all but name. */
const sameEstimate = (a: AvailabilityEstimate | undefined, b: AvailabilityEstimate | undefined) =>
  jsonEqual(a as unknown as Json, b as unknown as Json);
