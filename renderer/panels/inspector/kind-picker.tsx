import { Command } from "cmdk";
import { ChevronDown } from "lucide-react";
import { Popover } from "radix-ui";
import { useMemo, useState } from "react";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { setKind } from "../../../shared/edits/set-kind.ts";
import type { DiagramNode } from "../../../shared/model/schema.ts";
import { familyLabel } from "../../hooks/family-label.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { VectorIcon } from "../../ui/vector-icon.tsx";
import list from "../../ui/pick-list.module.css";
import { kindOffers } from "./kind-offers.ts";
import styles from "./kind-picker.module.css";

/** What a node is, with a search over what it could be: component for component, container for container. */
export function KindPicker({ node }: { readonly node: DiagramNode }) {
  const t = useTranslate();
  const language = useLanguage();
  const edit = useEdit();
  const [open, setOpen] = useState(false);
  const kind = useCatalog().kind(node.kind);
  const choose = (chosen: Kind) => {
    setOpen(false);
    edit("inspector.edits.kind", (diagram) => setKind(diagram, node.id, chosen.id));
  };
  return (
    <Field label={t("inspector.kind")}>
      {(ids) => (
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger asChild>
            <button
              id={ids.control}
              type="button"
              className={styles.trigger}
              aria-label={`${t("inspector.kind")}: ${kind?.names[language] ?? node.kind}`}
            >
              <VectorIcon icon={iconOf(kind)} size={16} />
              <span className={list.name}>
                {kind?.names[language] ?? t("inspector.unknownKind", { kind: node.kind })}
              </span>
              <ChevronDown size={14} aria-hidden="true" />
            </button>
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              className={list.popover}
              aria-label={t("inspector.changeKind")}
              align="start"
              sideOffset={4}
              collisionPadding={8}
              onKeyDown={(event) => event.stopPropagation()}
            >
              <KindSearch current={kind} onChoose={choose} />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </Field>
  );
}

interface KindSearchProps {
  readonly current: Kind | undefined;
  readonly onChoose: (kind: Kind) => void;
}

function KindSearch({ current, onChoose }: KindSearchProps) {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const [query, setQuery] = useState("");
  const kinds = useMemo(
    () => kindOffers(catalog, query, language, current),
    [catalog, query, language, current],
  );
  return (
    <Command shouldFilter={false} label={t("inspector.changeKind")}>
      <Command.Input
        className={list.search}
        value={query}
        onValueChange={setQuery}
        placeholder={t("inspector.searchKinds")}
      />
      <Command.List className={list.list}>
        <Command.Empty className={list.empty}>{t("inspector.noKinds")}</Command.Empty>
        {kinds.map((kind) => (
          <Command.Item
            key={kind.id}
            value={kind.id}
            className={list.item}
            aria-current={kind === current || undefined}
            onSelect={() => onChoose(kind)}
          >
            <VectorIcon icon={iconOf(kind)} size={16} />
            <span className={list.name}>{kind.names[language]}</span>
            <span className={styles.family}>{familyLabel(kind.id, t)}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
