import { useReactFlow } from "@xyflow/react";
import { Command } from "cmdk";
import { Popover } from "radix-ui";
import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog as builtIn } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";
import { ancestorIds, nodesById } from "../../../shared/model/tree.ts";
import { familyLabel } from "../../hooks/family-label.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import type { Picker as Picking } from "../../state/view-store.ts";
import { isComposing } from "../../ui/keys.ts";
import { keepKeys } from "../../ui/modal-keys.ts";
import { VectorIcon } from "../../ui/vector-icon.tsx";
import { containerIds } from "../commit-gesture.ts";
import { containerAt } from "../drop-target.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";
import { pickKind, pickNode } from "./pick.ts";
import { kindEntries, nodeEntries, pickable, type PickerEntry } from "./picker-entries.ts";
import list from "../../ui/pick-list.module.css";
import styles from "./picker.module.css";
import { besideElements, isHeldElsewhere, middleOfCanvas, returnFocus } from "./screen-place.ts";

/** A searchable list over the canvas: elements to connect to or go into, or kinds to place. */
export function Picker() {
  const { view } = useEditor();
  const picker = useStore(view, (state) => state.picker);
  return picker && <OpenPicker picker={picker} />;
}

function OpenPicker({ picker }: { readonly picker: Picking }) {
  const editor = useEditor();
  const t = useTranslate();
  const before = useRef(document.activeElement);
  const { flowToScreenPosition, screenToFlowPosition, getEdge } = useReactFlow<
    ComponentFlowNode,
    DiagramFlowEdge
  >();
  const [query, setQuery] = useState("");
  const [place] = useState(() =>
    picker.purpose === "place" && picker.near === undefined
      ? flowToScreenPosition(picker.at)
      : besideElements(aboutOf(picker)),
  );
  const entries = useEntries(picker, query);
  const close = () => editor.view.setState({ picker: null });
  const choose = ({ id, title, isKind }: Offer) => {
    close();
    const drawn = {
      middleOf: (edge: string) => getEdge(edge)?.data?.route.label,
      middleOfView: () => screenToFlowPosition(middleOfCanvas()),
    };
    if (isKind) pickKind(editor, picker, { kind: id, name: title }, drawn);
    else pickNode(editor, picker, id);
  };
  const kinds = picker.purpose === "insert" || picker.purpose === "place";
  const label = t(`arrange.pick.${picker.purpose}`);
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Anchor asChild>
        <span className="hand-anchor" style={{ left: place.x, top: place.y }} />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className={list.popover}
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onKeyDown={keepKeys}
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const { renaming, selection } = editor.view.getState();
            if (renaming === null && !isHeldElsewhere()) returnFocus(selection, before.current);
          }}
        >
          <p className={styles.title}>{label}</p>
          <Command shouldFilter={false} label={label}>
            <Command.Input
              autoFocus
              className={list.search}
              value={query}
              onValueChange={setQuery}
              placeholder={t(kinds ? "arrange.pick.searchKinds" : "arrange.pick.searchElements")}
            />
            <Command.List className={list.list}>
              <Command.Empty className={list.empty}>{t("arrange.pick.nothing")}</Command.Empty>
              {entries.map((entry) => (
                <Command.Item
                  key={entry.id}
                  value={entry.id}
                  className={list.item}
                  onSelect={() => choose(entry)}
                >
                  <VectorIcon icon={iconOf(entry.kind)} size={16} />
                  <span className={list.name}>{entry.shown ?? entry.title}</span>
                  <span className={styles.hint}>{entry.hint}</span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The elements that a picker is about: it opens beside them. */
function aboutOf(picker: Picking): readonly string[] {
  if (picker.purpose === "connect" || picker.purpose === "moveInto") return picker.ids;
  if (picker.purpose === "place") return picker.near ? [picker.near] : [];
  return [picker.edge];
}

interface Offer extends PickerEntry {
  readonly isKind: boolean;
  /** What stands in the list, when it says more than the title. */
  readonly shown?: string;
}

function useEntries(picker: Picking, query: string): readonly Offer[] {
  const t = useTranslate();
  const language = useLanguage();
  const diagram = useDiagram();
  const nameOf = useElementNames(diagram);
  return useMemo(() => {
    const catalog = catalogFor(diagram, builtIn);
    const words = {
      catalog,
      language,
      nameOf,
      placeOf: ({ parent }: DiagramNode) => (parent === undefined ? "" : nameOf(parent)),
    };
    if (picker.purpose !== "insert" && picker.purpose !== "place") {
      const nodes = pickable(diagram, picker, catalog);
      return nodeEntries(nodes, query, words).map((entry) => ({ ...entry, isKind: false }));
    }
    const kinds = kindEntries(catalog, query, language);
    const around = query === "" ? containerUnder(diagram, picker) : [];
    return [
      ...nodeEntries(around, "", words).map((entry) => ({
        ...entry,
        isKind: false,
        shown: t("arrange.pick.connectToContainer", { name: entry.title }),
      })),
      ...kinds.map((entry) => ({ ...entry, hint: familyLabel(entry.id, t), isKind: true })),
    ];
  }, [picker, query, diagram, language, nameOf, t]);
}

/** The container in which an edge was dropped: it may be what the edge was meant for. */
function containerUnder(diagram: Diagram, picker: Picking): readonly DiagramNode[] {
  if (picker.purpose !== "place" || picker.from === null) return [];
  const byId = nodesById(diagram);
  const ids = containerIds(diagram, builtIn);
  const rects = absoluteRects(diagram, catalogFor(diagram, builtIn));
  const id = containerAt(picker.at, diagram, rects, (one) => ids.has(one));
  const node = byId.get(id ?? "");
  const known = !node || [picker.from, ...ancestorIds(byId, picker.from)].includes(node.id);
  return known ? [] : [node];
}
