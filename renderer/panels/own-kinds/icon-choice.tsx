import { useMemo, useRef, useState } from "react";
import type { Catalog } from "../../../shared/catalog/catalog.ts";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { describeOwnKindProblem } from "../../../shared/catalog/describe-own-kind.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { readSvgIcon } from "../../../shared/catalog/svg-icon/read-svg-icon.ts";
import { SVG_LIMITS } from "../../../shared/catalog/svg-icon/svg-fault.ts";
import { writeSvgIcon } from "../../../shared/catalog/svg-icon/write-svg-icon.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { VectorIcon } from "../../ui/vector-icon.tsx";
import { iconOffers } from "./icon-offers.ts";
import styles from "./own-kinds.module.css";

interface IconChoiceProps {
  readonly base: Catalog;
  /** As the file says it; undefined for the role's. */
  readonly value: string | undefined;
  /** The kind as far as it is defined, for showing its icon. */
  readonly kind: Kind | undefined;
  readonly onChange: (icon: string | undefined) => void;
}

/** The icon of a kind: its role's, one of the set, or an SVG of the user's own. */
export function IconChoice({ base, value, kind, onChange }: IconChoiceProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const offers = useMemo(() => iconOffers(base, text, language), [base, text, language]);
  const choose = (icon: string | undefined) => {
    setFault(undefined);
    onChange(icon);
  };
  const readFile = async (file: File) => {
    // What is kept is written anew from plain shapes: nothing else of the file gets into the diagram.
    const svg = file.size > 4 * SVG_LIMITS.length ? "" : await file.text();
    const read = readSvgIcon(svg);
    if (read.ok) choose(writeSvgIcon(read.value));
    else {
      setFault(describeOwnKindProblem({ code: "badSvg", pointer: file.name, svg: read.error }, t));
    }
  };
  const name = () => {
    if (value === undefined) return t("ownKinds.roleIcon");
    if (value.includes("<")) return t("ownKinds.ownIcon");
    return offers.find((offer) => offer.value === value)?.label ?? value;
  };
  return (
    <div className={styles.column}>
      <h3 className={styles.heading}>{t("ownKinds.icon")}</h3>
      <div className={styles.iconHead}>
        <span
          className={styles.iconNow}
          role="img"
          aria-label={t("ownKinds.iconNow", { name: name() })}
        >
          <VectorIcon icon={iconOf(kind)} size={26} />
        </span>
        <Button small disabled={value === undefined} onClick={() => choose(undefined)}>
          {t("ownKinds.roleIcon")}
        </Button>
        <Button small onClick={() => input.current?.click()}>
          {t("ownKinds.chooseSvg")}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".svg,image/svg+xml"
          aria-label={t("ownKinds.chooseSvg")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void readFile(file);
            target.value = "";
          }}
        />
      </div>
      {fault !== undefined && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <TextField
        text={text}
        label={t("ownKinds.searchIcons")}
        placeholder={t("ownKinds.searchIcons")}
        onChange={setText}
      />
      <div className={styles.icons} role="group" aria-label={t("ownKinds.icon")}>
        {offers.map((offer) => (
          <button
            key={offer.value}
            type="button"
            className={styles.iconButton}
            aria-label={offer.label}
            aria-pressed={offer.value === value}
            title={offer.label}
            onClick={() => choose(offer.value)}
          >
            <VectorIcon icon={offer.icon} size={22} />
          </button>
        ))}
        {offers.length === 0 && <p className={styles.hint}>{t("ownKinds.noIcons")}</p>}
      </div>
    </div>
  );
}
