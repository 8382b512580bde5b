import { useStore } from "zustand";
import { useWorkspace } from "./workspace-context.tsx";

const NOTHING: readonly string[] = [];

/** What the user has mended on the learning path so far. */
export function useLearned(): readonly string[] {
  return useStore(useWorkspace().preferences, ({ chosen }) => chosen.learned ?? NOTHING);
}
