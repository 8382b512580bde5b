import type { Component } from "../analysis/system.ts";
import type { PropertyKey, PropertyValue } from "../catalog/properties.ts";
import { setProperty } from "../edits/set-property.ts";
import type { Diagram } from "../model/schema.ts";
import type { Fix } from "./define-rule.ts";

/** New values by key; `undefined` drops the statement. */
export type Statements = { readonly [K in PropertyKey]?: PropertyValue<K> | undefined };

/** States or drops properties of one element. */
export function state(diagram: Diagram, id: string, statements: Statements): Diagram {
  let next = diagram;
  for (const [key, value] of Object.entries(statements)) next = setProperty(next, id, key, value);
  return next;
}

/** States or drops the same properties of several elements. */
export function stateAll(
  diagram: Diagram,
  elements: Iterable<Pick<Component, "id">>,
  statements: Statements,
): Diagram {
  let next = diagram;
  for (const { id } of elements) next = state(next, id, statements);
  return next;
}

/** The fix `state-<key>`: states one fact of the subject. */
export function stateFix<K extends PropertyKey>(key: K, value: PropertyValue<K>): Fix {
  return {
    id: `state-${key}`,
    kind: "safe",
    apply: ({ diagram }, { subject }) => setProperty(diagram, subject, key, value),
  };
}
