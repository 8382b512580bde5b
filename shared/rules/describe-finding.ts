import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { formatMessage, type MessageData } from "../i18n/format-message.ts";
import type { Language } from "../i18n/language.ts";
import { ruleText, translator, type MessageKey, type Translate } from "../i18n/translate.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../model/schema.ts";
import type { Finding, HitData } from "./define-rule.ts";

/** Data that is words, not ids: an element that happens to be called so is not meant. */
const WORDS: ReadonlySet<string> = new Set([
  "carrier", "country", "kind", "ports", "protocol", "reason", "rule", "variant",
]); // prettier-ignore
/** Data that is keys of properties: shown by their labels. */
const KEYS = "keys";
/** A list of more names than this is cut and counted. */
const NAMES_SHOWN = 3;

type Naming = (id: string) => string;

/** What is done with every text of the document before it is put into a sentence. */
type Mark = (text: string) => string;
const unmarked: Mark = (text) => text;

/** Names elements as the user knows them; ids of what is not drawn stay as they are. */
export function elementNaming(
  diagram: Diagram,
  language: Language,
  catalog: Catalog,
  mark: Mark = unmarked,
): Naming {
  const t = translator(language);
  const elements = elementsById(diagram);
  const own = catalogFor(diagram, catalog);
  const nodeName = (node: DiagramNode): string =>
    node.name || (own.kind(node.kind)?.names[language] ?? node.id);
  const name: Naming = (id) => {
    const element = elements.get(id);
    if (!element) return mark(id);
    if ("kind" in element) return mark(nodeName(element));
    const { source, target } = element;
    if (element.name) return mark(element.name);
    return t("describe.edge", { source: name(source), target: name(target) });
  };
  return (id) => {
    const [a = "", b] = id.split("|");
    if (b !== undefined) return t("describe.sites", { a: name(a), b: name(b) });
    return id === "model" ? t("describe.whole") : name(id);
  };
}

/**
 * What was found here, in a sentence: ids by their names, long lists shortened.
 *
 * @param mark sets off what the document says from what the rule says, for reports with markup
 */
export function describeFinding(
  finding: Finding,
  diagram: Diagram,
  language: Language,
  catalog: Catalog,
  mark: Mark = unmarked,
): string {
  const t = translator(language);
  if (finding.internal !== undefined) {
    return t("describe.internal", { error: mark(finding.internal) });
  }
  const { finding: sentence, variants = {} } = ruleText(language, finding.rule);
  const variant = String(finding.data.variant);
  const chosen = Object.hasOwn(variants, variant) ? variants[variant] : undefined;
  const naming = elementNaming(diagram, language, catalog, mark);
  const wordOf = (key: string): Naming => {
    if (key === KEYS) return (property) => t(`properties.${property}.label` as MessageKey);
    return WORDS.has(key) ? mark : naming;
  };
  return formatMessage(chosen ?? sentence, messageData(finding, wordOf, t));
}

function messageData(finding: Finding, wordOf: (key: string) => Naming, t: Translate): MessageData {
  const { subject, related, path = [], data } = finding;
  const values: HitData = { related, path, ...data, subject };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, shown(value, wordOf(key), t)]),
  );
}

function shown(value: HitData[string], word: Naming, t: Translate): string | number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? word(value) : listed(value.map(word), t);
}

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
function listed(names: readonly string[], t: Translate): string {
  const shownNames = names.slice(0, NAMES_SHOWN);
  const count = names.length - shownNames.length;
  if (count > 0) return t("describe.more", { names: inRow(shownNames, t), count });
  const last = shownNames.pop();
  if (last === undefined || shownNames.length === 0) return last ?? "";
  return t("describe.pair", { names: inRow(shownNames, t), last });
}

function inRow(names: readonly string[], t: Translate): string {
  return names.reduce((before, next) => t("describe.comma", { names: before, next }));
}

const indexes = new WeakMap<Diagram, ReadonlyMap<string, DiagramNode | DiagramEdge>>();

/** A panel describes many findings of one diagram: its elements are listed once. */
function elementsById(diagram: Diagram): ReadonlyMap<string, DiagramNode | DiagramEdge> {
  const known = indexes.get(diagram);
  if (known) return known;
  const elements = [...diagram.edges, ...diagram.nodes];
  const index = new Map(elements.map((element) => [element.id, element]));
  indexes.set(diagram, index);
  return index;
}
