/** What can be wrong with a file. Each code has one sentence per language in `errors.document`. */
export type DocumentErrorCode =
  | "tooLarge"
  | "empty"
  | "mergeConflict"
  | "syntax"
  | "syntaxEnd"
  | "syntaxText"
  | "notLintel"
  | "newerVersion"
  | "badVersion"
  | "forbiddenKey"
  | "tooDeep"
  | "tooManyNodes"
  | "tooManyEdges"
  | "missingField"
  | "notObject"
  | "notList"
  | "notText"
  | "notNumber"
  | "notFlag"
  | "tooLong"
  | "emptyText"
  | "badId"
  | "notPositive"
  | "badDate"
  | "badValue"
  | "duplicateId"
  | "danglingParent"
  | "danglingSource"
  | "danglingTarget"
  | "parentCycle"
  | "componentParent"
  | "tooDeepParents";

/** Why a text is no diagram: what, where, and whether repair can mend it. */
export interface DocumentError {
  readonly code: DocumentErrorCode;
  /** JSON pointer of the place. */
  readonly pointer?: string;
  /** Line and column of a syntax error, both from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The elements concerned, the one at the pointer first. */
  readonly ids?: readonly string[];
  /** Further values of the sentence. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Whether `repairDiagram` makes a diagram of the same text. */
  readonly repairable: boolean;
  /** The other problems of the same file. */
  readonly more?: readonly DocumentError[];
}
