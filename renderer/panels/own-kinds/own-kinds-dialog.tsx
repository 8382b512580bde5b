import { useMemo, useState } from "react";
import { baseCatalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { ownKindEntries, putOwnKind, removeOwnKind } from "../../../shared/edits/own-kinds.ts";
import { isJsonObject, type JsonObject } from "../../../shared/lib/json.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { KindForm } from "./kind-form.tsx";
import { KindsList } from "./kinds-list.tsx";

interface OwnKindsDialogProps {
  /** Begins with the form of a new kind, and ends with it. */
  readonly define: boolean;
  readonly onClose: () => void;
}

/** What is shown: the list, or the form of one kind or of a new one. */
type Shown = "list" | "new" | { readonly entry: JsonObject };

/** Own kinds of the diagram: a list, and a form for one. Each change is one undo step. */
export function OwnKindsDialog({ define, onClose }: OwnKindsDialogProps) {
  const edit = useEdit();
  const diagram = useDiagram();
  // A value that is no list cannot be added to; the list says so.
  const [shown, setShown] = useState<Shown>(
    define && ownKindEntries(diagram) !== null ? "new" : "list",
  );
  const base = useMemo(() => baseCatalogFor(diagram, catalog), [diagram]);
  const entry = typeof shown === "object" ? shown.entry : undefined;
  const before = typeof entry?.["id"] === "string" ? entry["id"] : undefined;
  const taken = useMemo(() => idsBeside(diagram, before), [diagram, before]);
  const leave = () => (define ? onClose() : setShown("list"));
  const put = (kind: JsonObject, replaced?: string) =>
    edit(replaced === undefined ? "ownKinds.edits.define" : "ownKinds.edits.change", (now) =>
      putOwnKind(now, kind, replaced),
    );
  if (shown === "list") {
    return (
      <KindsList
        onEdit={(one) => setShown(one ? { entry: one } : "new")}
        onTakeOver={(one) => put(one)}
        onRemove={(id) => edit("ownKinds.edits.remove", (now) => removeOwnKind(now, id))}
        onClose={onClose}
      />
    );
  }
  return (
    <KindForm
      entry={entry}
      base={base}
      taken={taken}
      onSave={(kind) => {
        put(kind, before);
        leave();
      }}
      onBack={leave}
    />
  );
}

function idsBeside(
  diagram: Parameters<typeof ownKindEntries>[0],
  id: string | undefined,
): ReadonlySet<string> {
  const ids = (ownKindEntries(diagram) ?? []).flatMap((entry) =>
    isJsonObject(entry) && typeof entry["id"] === "string" ? [entry["id"]] : [],
  );
  return new Set(ids.filter((one) => one !== id));
}
