import type { NoteKey } from "../catalog/define-kind.ts";
import type { PROPERTIES, PropertyKey } from "../catalog/properties.ts";

/** What is said of a property: its name, one line of help, and words for the values of a choice. */
interface PropertyText {
  readonly label: string;
  readonly help: string;
  readonly values?: Readonly<Record<string, string>>;
}

type Spec<K extends PropertyKey> = (typeof PROPERTIES)[K];

type ValueWords<K extends PropertyKey> =
  Spec<K> extends { readonly values: readonly (infer V extends string)[] }
    ? { readonly values: Readonly<Record<V, string>> }
    : unknown;

/** A text for every key, and a word for every value of every choice: a missing one does not compile. */
export type PropertyTexts = { readonly [K in PropertyKey]: PropertyText & ValueWords<K> } & {
  readonly [K in NoteKey]: PropertyText;
};
