import type { Language } from "../../shared/i18n/language.ts";
import type { Translate } from "../../shared/i18n/translate.ts";
import type { ComponentFlowNode, DiagramFlowEdge, Emphasis, Mark } from "./flow-types.ts";

/** What names are said in, and how elements of the diagram are called. */
export interface Voice {
  readonly t: Translate;
  readonly language: Language;
  readonly nameOf: (id: string) => string;
}

/** A component in one breath: its name, its kind, where it is, what was found, what state it is in. */
export function spokenNode({ id, data }: ComponentFlowNode, voice: Voice): string {
  const { t, language, nameOf } = voice;
  const { node, kind, mark, emphasis } = data;
  const name = nameOf(id);
  const kindName = kind?.names[language] ?? node.kind;
  return [
    // A nameless one is called by its kind.
    name === kindName ? name : t("spoken.element", { name, kind: kindName }),
    node.parent !== undefined && t("spoken.inside", { container: nameOf(node.parent) }),
    ...stateOf(t, mark, emphasis),
    node.locked === true && t("spoken.locked"),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A connection in one breath: both its ends, its name, what was found, what state it is in. */
export function spokenEdge({ source, target, data }: DiagramFlowEdge, voice: Voice): string {
  const { t, nameOf } = voice;
  return [
    t("spoken.edge", { source: nameOf(source), target: nameOf(target) }),
    data?.edge.name,
    ...(data ? stateOf(t, data.mark, data.emphasis) : []),
  ]
    .filter(Boolean)
    .join(", ");
}

function stateOf(t: Translate, mark: Mark | null, emphasis: Emphasis | null) {
  const severity = mark && t(`vocabulary.severities.${mark.severity}`);
  const failing = emphasis === "removed" || emphasis === "failed" || emphasis === "degraded";
  return [
    mark?.count === 1 && t("spoken.finding", { severity: severity ?? "" }),
    mark && mark.count > 1 && t("spoken.findings", { count: mark.count, severity: severity ?? "" }),
    failing && t(`simulation.states.${emphasis}`),
  ];
}
