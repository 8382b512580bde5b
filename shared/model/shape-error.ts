import type { z } from "../lib/zod.ts";
import { jsonPointer } from "../lib/json-pointer.ts";
import type { DocumentError, DocumentErrorCode } from "./document-error.ts";

type Issue = z.core.$ZodIssue;

const WRONG_TYPE: Readonly<Record<string, DocumentErrorCode>> = {
  object: "notObject",
  record: "notObject",
  array: "notList",
  string: "notText",
  number: "notNumber",
  boolean: "notFlag",
};

/** Says in our terms what a schema found wrong; the first issue leads. */
export function shapeError(issues: readonly Issue[]): DocumentError {
  const [first, ...rest] = issues.map(errorOf);
  if (!first) return { code: "badValue", pointer: "", repairable: false };
  return rest.length > 0 ? { ...first, more: rest } : first;
}

function errorOf(issue: Issue): DocumentError {
  const pointer = jsonPointer(issue.path);
  const fault = (code: DocumentErrorCode, data?: DocumentError["data"]): DocumentError => ({
    code,
    pointer,
    ...(data && { data }),
    repairable: false,
  });
  switch (issue.code) {
    case "invalid_type":
      return fault(
        issue.input === undefined ? "missingField" : (WRONG_TYPE[issue.expected] ?? "badValue"),
      );
    case "too_big":
      return fault("tooLong", { limit: Number(issue.maximum) });
    case "too_small":
      return fault(issue.origin === "number" ? "notPositive" : "emptyText");
    case "invalid_format":
      return fault(patternCode(issue.path));
    default:
      return fault("badValue");
  }
}

/** Which of the three patterns of the schema was missed follows from the field. */
function patternCode(path: readonly PropertyKey[]): DocumentErrorCode {
  const field = path.at(-1);
  return field === "id" ? "badId" : field === "until" ? "badDate" : "emptyText";
}
