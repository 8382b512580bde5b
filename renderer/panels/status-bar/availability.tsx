import { useStore } from "zustand";
import { availabilityText, downtimeText } from "../../../shared/i18n/format-availability.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import styles from "./status-bar.module.css";

/** The estimated availability of the weakest entry, against the target when there is one. */
export function Availability() {
  const t = useTranslate();
  const estimate = useStore(useEditor().findings, (state) => state.availability);
  const target = useDiagram().settings?.["targetAvailability"];
  const weakest = estimate?.weakest;
  if (!weakest) return null;
  const { availability, method, interval } = weakest;
  const missed = typeof target === "number" && (interval?.high ?? availability) + 1e-12 < target;
  const parts = [
    availabilityText(availability),
    t("bars.downtime", { time: downtimeText(availability, t) }),
    typeof target === "number" && t("bars.target", { target: availabilityText(target) }),
  ];
  return (
    <span
      className={missed ? styles.missed : undefined}
      title={t(method === "exact" ? "bars.exact" : "bars.simulated")}
    >
      {t("bars.availability")} {parts.filter(Boolean).join(" · ")}
    </span>
  );
}
