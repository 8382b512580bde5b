import { describeOwnKindProblem } from "../../../shared/catalog/describe-own-kind.ts";
import { ownKindProblems } from "../../../shared/catalog/own-kinds.ts";
import { OWN_KIND_LIMITS } from "../../../shared/catalog/read-own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { surroundingsOf } from "../../../shared/catalog/surroundings.ts";
import { ownKindEntries } from "../../../shared/edits/own-kinds.ts";
import { isJsonObject, type JsonObject } from "../../../shared/lib/json.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { KindRow, OwnKindRow } from "./kind-rows.tsx";
import styles from "./own-kinds.module.css";

interface KindsListProps {
  readonly onEdit: (entry: JsonObject | undefined) => void;
  readonly onTakeOver: (entry: JsonObject) => void;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
}

/** The own kinds that the diagram is read with, where each comes from, and what could not be used. */
export function KindsList({ onEdit, onTakeOver, onRemove, onClose }: KindsListProps) {
  const t = useTranslate();
  const diagram = useDiagram();
  const kinds = useCatalog();
  const entries = ownKindEntries(diagram);
  const own = identified(entries ?? []);
  const file = surroundingsOf(diagram)?.file;
  const ids = new Set(own.map(({ id }) => id));
  const beside = identified(Array.isArray(file?.kinds) ? file.kinds : []);
  const others = beside.filter(({ id }) => !ids.has(id) && kinds.kind(id) && !catalog.kind(id));
  const problems = ownKindProblems(diagram, catalog);
  const full = (entries?.length ?? 0) >= OWN_KIND_LIMITS.kinds;
  const closed = entries === null || full;
  return (
    <Dialog
      wide
      title={t("ownKinds.title")}
      text={t("ownKinds.text")}
      onDismiss={onClose}
      buttons={
        <>
          <Button disabled={closed} onClick={() => onEdit(undefined)}>
            {t("ownKinds.define")}
          </Button>
          <Button tone="primary" onClick={onClose}>
            {t("ownKinds.close")}
          </Button>
        </>
      }
    >
      {problems.length > 0 && (
        <section aria-label={t("ownKinds.problemsTitle")} className={styles.problems}>
          <h3 className={styles.heading}>{t("ownKinds.problemsTitle")}</h3>
          <ul className={styles.column}>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.pointer}`}>
                {describeOwnKindProblem(problem, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries === null && <p className={styles.fault}>{t("ownKinds.broken")}</p>}
      {full && (
        <p className={styles.hint}>{t("ownKinds.full", { limit: OWN_KIND_LIMITS.kinds })}</p>
      )}
      <section>
        <h3 className={styles.heading}>{t("ownKinds.inDiagram")}</h3>
        {own.length === 0 && <p className={styles.hint}>{t("ownKinds.none")}</p>}
        <ul className={styles.kinds}>
          {own.map(({ id, entry }, index) => (
            <OwnKindRow
              key={`${index} ${id}`}
              id={id}
              kind={catalog.kind(id) ? undefined : kinds.kind(id)}
              onEdit={() => onEdit(entry)}
              onRemove={() => onRemove(id)}
            />
          ))}
        </ul>
      </section>
      {file && others.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t("ownKinds.inFile", { file: file.name })}</h3>
          <ul className={styles.kinds}>
            {others.map(({ id, entry }) => (
              <KindRow key={id} id={id} kind={kinds.kind(id)}>
                <Button small disabled={closed} onClick={() => onTakeOver(entry)}>
                  {t("ownKinds.takeOver")}
                </Button>
              </KindRow>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

/** The entries that say who they are; the others can only be told of. */
function identified(entries: readonly unknown[]): readonly { id: string; entry: JsonObject }[] {
  return entries.flatMap((entry) => {
    if (!isJsonObject(entry)) return [];
    const { id } = entry;
    return typeof id === "string" ? [{ id, entry }] : [];
  });
}
