import { useCallback, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { useLanguage } from "../../hooks/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { groupKinds, type Grouping } from "./group-kinds.ts";
import { KindList } from "./kind-list.tsx";
import { KindSection } from "./kind-section.tsx";
import styles from "./palette.module.css";
import { PaletteSearch } from "./palette-search.tsx";
import { useEntryKeys } from "./use-entry-keys.ts";
import { useLateSections } from "./use-late-sections.ts";

interface PaletteProps {
  /** Places a component of this kind in the middle of the view. */
  readonly onPlaceNow: (kindId: string) => void;
}

/** Every kind of the catalogue, to be dragged, clicked or typed onto the canvas. */
export function Palette({ onPlaceNow }: PaletteProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { dialogs } = useWorkspace();
  const { view } = useEditor();
  const placing = useStore(view, (state) => state.placing);
  const [query, setQuery] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("place");
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  // Always the same function, so that only the entry that is placed is drawn again.
  const place = useCallback(
    (kind: string) => view.setState((now) => ({ placing: now.placing === kind ? null : kind })),
    [view],
  );
  const stop = () => view.setState({ placing: null });
  const placeNow = (kind: string) => {
    stop();
    onPlaceNow(kind);
  };
  const keys = useEntryKeys({ list, search, onPlaceNow: placeNow, onStop: stop });

  const found = useMemo(() => searchKinds(catalog, query, language), [catalog, query, language]);
  const sections = useMemo(() => groupKinds(catalog.kinds, grouping), [catalog, grouping]);
  const mounted = useLateSections(sections);
  const searching = query !== "";
  const isOpen = (id: string) => !closed.has(id);
  const first = searching
    ? found[0]?.id
    : sections.find(({ id }) => isOpen(id))?.groups[0]?.kinds[0]?.id;
  const tabStop = found.some(({ id }) => id === keys.tabStop) ? keys.tabStop : first;

  return (
    <section className={styles.palette} aria-label={t("palette.title")}>
      <div className={styles.head}>
        <PaletteSearch
          ref={search}
          query={query}
          onQuery={setQuery}
          onDown={keys.focusFirst}
          onEnter={() => searching && found[0] && placeNow(found[0].id)}
        />
        <SegmentedControl<Grouping>
          label={t("palette.grouping")}
          value={grouping}
          onChange={setGrouping}
          segments={[
            { value: "place", label: t("palette.byPlace") },
            { value: "role", label: t("palette.byRole") },
          ]}
        />
      </div>
      <div ref={list} className={styles.list} onKeyDown={keys.onKeyDown}>
        {searching && (
          <KindList kinds={found} withFamily placing={placing} tabStop={tabStop} onPlace={place} />
        )}
        {!searching &&
          mounted.map((section) => (
            <KindSection
              key={section.id}
              section={section}
              open={isOpen(section.id)}
              onToggle={() => setClosed(toggled(closed, section.id))}
              placing={placing}
              tabStop={tabStop}
              onPlace={place}
            />
          ))}
        {found.length === 0 && (
          <p className={styles.nothing}>{t("palette.nothing", { text: query })}</p>
        )}
      </div>
      <div className={styles.define}>
        <Button small tone="quiet" onClick={() => dialogs.setState({ open: "own-kind" })}>
          {t("ownKinds.define")}
        </Button>
      </div>
      <p className={styles.hint}>{t(placing === null ? "palette.hint" : "palette.placing")}</p>
    </section>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
