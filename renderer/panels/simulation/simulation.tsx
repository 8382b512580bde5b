import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useEditor } from "../../hooks/workspace-context.tsx";
import styles from "./simulation.module.css";

/** Loaded when first asked for: the analysis is not needed to draw. */
const LoadedPanel = lazy(async () => {
  const { SimulationPanel } = await import("./simulation-panel.tsx");
  return { default: SimulationPanel };
});

/** Shown while a failure is thought through. */
export function Simulation() {
  const on = useStore(useEditor().view, ({ simulation }) => simulation !== null);
  if (!on) return null;
  return (
    <div className={styles.place}>
      <Suspense fallback={null}>
        <LoadedPanel />
      </Suspense>
    </div>
  );
}
