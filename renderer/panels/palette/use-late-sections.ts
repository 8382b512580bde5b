import { startTransition, useEffect, useState } from "react";
import type { PaletteSection } from "./group-kinds.ts";

/** As many sections fill the palette at first sight. */
const AT_FIRST = 1;
/** A window that is never idle shows the rest all the same. */
const LONGEST_WAIT_MS = 1_000;

/**
 * The sections to mount: those in sight at once, the rest when the window has nothing else to do, since
 * many hundred entries would keep a diagram that is being opened waiting for its picture.
 */
export function useLateSections(sections: readonly PaletteSection[]): readonly PaletteSection[] {
  const [all, setAll] = useState(false);
  useEffect(() => {
    const mountAll = () => startTransition(() => setAll(true));
    const request = requestIdleCallback(mountAll, { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(request);
  }, []);
  return all ? sections : sections.slice(0, AT_FIRST);
}
