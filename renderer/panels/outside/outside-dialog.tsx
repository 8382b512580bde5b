import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Side } from "../../../shared/model/merge/conflict.ts";
import {
  mergeOutside,
  settleOutside,
  type Choices,
  type OutsideChoice,
} from "../../documents/outside-merge.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import type { OutsideVersion } from "../../state/document-store.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { OutsideSide } from "./outside-side.tsx";
import styles from "./outside.module.css";

const NO_CHOICES: Choices = new Map();

/** Both versions side by side, and what the user may make of them. */
export function OutsideDialog({ outside }: { readonly outside: OutsideVersion }) {
  const t = useTranslate();
  const { document } = useEditor();
  const mine = useDiagram();
  const base = useStore(document, (state) => state.saved);
  const file = useStore(document, (state) => state.file);
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const theirs = outside.diagram;
  const merged = useMemo(
    () => base && mergeOutside(base, mine, theirs, choices),
    [base, mine, theirs, choices],
  );
  const nameOf = useElementNames(merged?.diagram ?? mine);
  const choose = (conflict: string, side: Side) =>
    setChoices((known) => new Map([...known, [conflict, side]]));
  const settle = (choice: OutsideChoice) => settleOutside(document, outside, choice, choices);
  const later = () => document.setState({ outside: null });
  return (
    <Dialog
      wide
      title={t("safeKeeping.outside.title")}
      text={t("safeKeeping.outside.text", { name: file?.name ?? "" })}
      onDismiss={later}
      buttons={
        <>
          <Button onClick={later}>{t("safeKeeping.outside.later")}</Button>
          <Button onClick={() => settle("mine")}>{t("safeKeeping.outside.keepMine")}</Button>
          <Button onClick={() => settle("theirs")}>{t("safeKeeping.outside.takeTheirs")}</Button>
          {merged && (
            <Button tone="primary" autoFocus onClick={() => settle("merge")}>
              {t("safeKeeping.outside.merge")}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.sides}>
        <OutsideSide name={t("safeKeeping.outside.mine")} diagram={mine} base={base} />
        <OutsideSide name={t("safeKeeping.outside.theirs")} diagram={theirs} base={base} />
      </div>
      {merged ? (
        <ConflictList settled={merged.settled} nameOf={nameOf} onChoose={choose} />
      ) : (
        <p className={styles.muted}>{t("safeKeeping.outside.noBase")}</p>
      )}
    </Dialog>
  );
}
