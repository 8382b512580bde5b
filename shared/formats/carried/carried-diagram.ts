import { fail, ok, type Result } from "../../lib/result.ts";
import { fromUtf8 } from "../../lib/utf8.ts";
import { LIMITS } from "../../model/limits.ts";
import { carriedByPdf } from "./pdf-attachments.ts";
import { carriedByPng, isPng } from "./png-text.ts";
import { carriedBySvg } from "./svg-metadata.ts";

/**
 * Why a picture gives no diagram: it carries none, what it carries is damaged, or it would be larger
 * than a diagram may be.
 */
export type CarriedProblem = "none" | "damaged" | "too-large";

/** Whether bytes are a picture that might carry a diagram, by what they begin with. */
export function isPicture(bytes: Uint8Array): boolean {
  return isPng(bytes) || isPdf(bytes) || isMarkup(bytes);
}

/**
 * The texts of the diagrams that a picture carries, as they were written into it; one for each drawing
 * of a PDF. The picture may come from a stranger: nothing is trusted, and nothing grows past the limit
 * of files.
 */
export function carriedDiagrams(bytes: Uint8Array): Result<readonly string[], CarriedProblem> {
  if (isPng(bytes)) return checked(carriedByPng(bytes, LIMITS.bytes));
  if (isPdf(bytes)) return checked(carriedByPdf(bytes, LIMITS.bytes));
  const text = fromUtf8(bytes);
  return text === undefined ? fail("none") : checked(ok(carriedBySvg(text)));
}

function checked(
  found: Result<readonly string[], CarriedProblem>,
): Result<readonly string[], CarriedProblem> {
  return found.ok && found.value.length === 0 ? fail("none") : found;
}

const PDF = "%PDF-";
/** Some programs write a few bytes before the head, and readers put up with it. */
const PDF_HEAD_WITHIN = 1_024;

function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, PDF_HEAD_WITHIN)).includes(PDF);
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(latin1(bytes.subarray(0, 256)));
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
