import { useMemo } from "react";
import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { useElementNames } from "../hooks/use-element-names.ts";
import { useLanguage } from "../hooks/use-language.ts";
import { useTranslate } from "../hooks/workspace-context.tsx";
import type { ComponentFlowNode, DiagramFlowEdge } from "./flow-types.ts";
import { spokenEdge, spokenNode, type Voice } from "./spoken-names.ts";

interface Elements {
  readonly nodes: readonly ComponentFlowNode[];
  readonly edges: readonly DiagramFlowEdge[];
}

/**
 * The elements with what a screen reader says of them. One of which the same is said is the same object
 * as before, so that it is not drawn again.
 */
export function useSpoken({ nodes, edges }: Elements, diagram: Diagram): Elements {
  const t = useTranslate();
  const language = useLanguage();
  const nameOf = useElementNames(diagram);
  const speak = useMemo(createSpeaker, []);
  return useMemo(() => {
    const voice = { t, language, nameOf };
    return {
      nodes: nodes.map((node) => speak(node, spokenNode(node, voice), roleOf(node), voice)),
      edges: edges.map((edge) => speak(edge, spokenEdge(edge, voice), "spoken.roles.edge", voice)),
    };
  }, [nodes, edges, t, language, nameOf, speak]);
}

const roleOf = ({ type }: ComponentFlowNode): MessageKey => `spoken.roles.${type}`;

/** Puts the words on an element of the canvas, and keeps what it made. */
function createSpeaker() {
  const made = new WeakMap<object, { readonly ariaLabel?: string | undefined }>();
  return <Element extends ComponentFlowNode | DiagramFlowEdge>(
    element: Element,
    words: string,
    role: MessageKey,
    { t }: Voice,
  ): Element => {
    const known = made.get(element);
    if (known?.ariaLabel === words) return known as Element;
    const spoken: Element = {
      ...element,
      ariaLabel: words,
      domAttributes: {
        "aria-roledescription": t(role),
        "aria-current": element.selected === true ? "true" : undefined,
        // The library's own description is in English, of keys that are not ours.
        "aria-describedby": undefined,
      },
    };
    made.set(element, spoken);
    return spoken;
  };
}
