import { useEffect, useState } from "react";
import { catalog } from "../../shared/catalog/registry.ts";
import { translator } from "../../shared/i18n/translate.ts";
import { elementNaming } from "../../shared/rules/describe-finding.ts";
import { useEditor, useWorkspace } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";
import type { PreferencesStore } from "../state/preferences-store.ts";
import type { Editor } from "../state/workspace.ts";
import { sayEdit, sayFindings, saySelection } from "./announcements.ts";
import "./announcer.css";

/** What happens within this time is said in one breath. */
const BREATH_MS = 300;

/**
 * Tells a screen reader what is seen on the canvas at a glance: what is selected, what was done or
 * undone, and which findings that brought or cleared. Read when the reader has finished speaking.
 */
export function Announcer() {
  const editor = useEditor();
  const { preferences } = useWorkspace();
  const [words, setWords] = useState("");
  useEffect(() => follow(editor, preferences, setWords), [editor, preferences]);
  return (
    <div className="announcer" aria-live="polite" aria-atomic="true" data-announcer="">
      {words}
    </div>
  );
}

/** In the order in which they are said. */
const TOPICS = ["edit", "selection", "findings"] as const;
type Topic = (typeof TOPICS)[number];

/** Gathers what is to be said; of one topic only the latest. */
function follow(
  { document, view, findings }: Editor,
  preferences: PreferencesStore,
  say: (words: string) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  const waiting = new Map<Topic, string>();
  const speak = () => {
    const words = TOPICS.flatMap((topic) => waiting.get(topic) ?? []).join(". ");
    waiting.clear();
    // The same words once more are no change of the page, so they would not be read.
    last = words === last ? `${words}\u00a0` : words;
    say(last);
  };
  const tell = (topic: Topic, words: string | null) => {
    if (words === null) return;
    waiting.set(topic, words);
    clearTimeout(timer);
    timer = setTimeout(speak, BREATH_MS);
  };
  const tongue = () => {
    const { language } = preferences.getState();
    return { language, t: translator(language) };
  };
  const stops = [
    document.subscribe(({ history: now }, { history: before }) =>
      tell("edit", sayEdit(before, now, tongue().t)),
    ),
    view.subscribe(({ selection: now }, { selection: before }) => {
      if (now === before) return;
      const { language, t } = tongue();
      // Only one that is selected alone is named: a lasso that grows need not know any name.
      const nameOf = (id: string) =>
        elementNaming(diagramOf(document.getState()), language, catalog)(id);
      tell("selection", saySelection(before, now, t, nameOf));
    }),
    findings.subscribe((now, before) => {
      if (now.findings === before.findings || before.diagram === null) return;
      const { language, t } = tongue();
      tell("findings", sayFindings(before.findings, now.findings, t, language));
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
