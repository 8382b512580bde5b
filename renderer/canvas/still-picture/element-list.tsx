import { useId, useState, type KeyboardEvent } from "react";
import type { Translate } from "../../../shared/i18n/translate.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import { useEditor } from "../../hooks/workspace-context.tsx";
import { useCanvasActions } from "../canvas-context.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";
import type { FlowElements } from "../use-flow-elements.ts";

const PAGE = 10;

/**
 * The way to every element of a large diagram without seeing it: one list, in which only the option in
 * hand is on the page. What one comes to is selected and brought into view; Enter goes to it.
 */
export function ElementList({ elements }: { readonly elements: FlowElements }) {
  const { language, t } = useCanvasActions();
  const { view } = useEditor();
  const [wanted, setWanted] = useState(-1);
  const option = useId();
  const { nodes, edges } = elements;
  const count = nodes.length + edges.length;
  const at = Math.min(wanted, count - 1);
  const node = nodes[at];
  const edge = edges[at - nodes.length];
  const names = () => new Map(nodes.map(({ id, ariaLabel }) => [id, ariaLabel ?? id]));

  const goTo = (index: number) => {
    const next = Math.min(count - 1, Math.max(0, index));
    setWanted(next);
    const id = nodes[next]?.id ?? edges[next - nodes.length]?.id;
    if (id === undefined) return;
    const line = edges[next - nodes.length];
    const ids = line ? [line.source, line.target] : [id];
    view.setState({ selection: new Set([id]), reveal: { ids } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // With these held, a key is a shortcut of the window.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, at, count);
    if (next !== undefined) goTo(next);
    else if (event.key === "Enter") focusElement(node?.id ?? edge?.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="element-list"
      role="listbox"
      tabIndex={0}
      aria-label={t("largeDiagram.list", { count })}
      aria-activedescendant={at < 0 ? undefined : option}
      onKeyDown={onKeyDown}
    >
      {at >= 0 && (
        <div
          id={option}
          role="option"
          aria-selected="true"
          aria-posinset={at + 1}
          aria-setsize={count}
        >
          {node ? describeNode(node, language, t) : edge && describeEdge(edge, names(), t)}
        </div>
      )}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return at + 1;
    case "ArrowUp":
    case "ArrowLeft":
      return at - 1;
    case "PageDown":
      return at + PAGE;
    case "PageUp":
      return at - PAGE;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** What is selected is on the page, however large the diagram. */
function focusElement(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`.canvas [data-id="${CSS.escape(id)}"]`)?.focus();
}

function describeNode(
  { ariaLabel, data }: ComponentFlowNode,
  language: Language,
  t: Translate,
): string {
  const kind = data.kind?.names[language] ?? data.node.kind;
  const words = t("largeDiagram.component", { name: ariaLabel ?? "", kind });
  if (!data.mark) return words;
  const severity = t(`vocabulary.severities.${data.mark.severity}`);
  return `${words}, ${t("canvas.findingMark", { severity, count: data.mark.count })}`;
}

function describeEdge(
  { source, target, data }: DiagramFlowEdge,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  const words = t("largeDiagram.connection", {
    source: names.get(source) ?? source,
    target: names.get(target) ?? target,
  });
  return data?.edge.name ? `${words}, ${data.edge.name}` : words;
}
