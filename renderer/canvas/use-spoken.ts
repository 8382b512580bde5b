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
  const voice = useMemo(() => ({ t, language, nameOf }), [t, language, nameOf]);
  return useMemo(
    () => ({
      nodes: nodes.map((node) => speak(node, spokenNode, roleOf(node), voice)),
      edges: edges.map((edge) => speak(edge, spokenEdge, "spoken.roles.edge", voice)),
    }),
    [nodes, edges, voice, speak],
  );
}

const roleOf = ({ type }: ComponentFlowNode): MessageKey => `spoken.roles.${type}`;

interface Spoken {
  readonly element: object;
  readonly voice: Voice;
}

/**
 * Puts the words on an element of the canvas, and keeps what it made: while something is dragged, only what
 * has changed is put into words anew.
 */
function createSpeaker() {
  const made = new WeakMap<object, Spoken>();
  return <Element extends ComponentFlowNode | DiagramFlowEdge>(
    element: Element,
    wordsOf: (element: Element, voice: Voice) => string,
    role: MessageKey,
    voice: Voice,
  ): Element => {
    const known = made.get(element);
    const before = known?.element as Element | undefined;
    if (before && known?.voice === voice) return before;
    const words = wordsOf(element, voice);
    const spoken: Element =
      before?.ariaLabel === words
        ? before
        : {
            ...element,
            ariaLabel: words,
            domAttributes: {
              "aria-roledescription": voice.t(role),
              "aria-current": element.selected === true ? "true" : undefined,
              // The library's own description is in English, of keys that are not ours.
              "aria-describedby": undefined,
            },
          };
    made.set(element, { element: spoken, voice });
    return spoken;
  };
}
