import { useMemo, useRef, useState } from "react";
import { searchTemplates, type TemplateWords } from "../../../shared/templates/search-templates.ts";
import { TEMPLATE_GROUPS } from "../../../shared/templates/template-groups.ts";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";
import { TEMPLATE_NAMES } from "../../../shared/templates/template-names.generated.ts";
import { translator, type Translate } from "../../../shared/i18n/translate.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import styles from "./start.module.css";
import { TemplateGroup } from "./template-group.tsx";
import { TemplateSearch } from "./template-search.tsx";
import { useCardKeys } from "./use-card-keys.ts";
import { useTemplateDetails, type TemplateDetails } from "./use-template-details.ts";

interface TemplatesProps {
  readonly onOpen: (id: TemplateId) => void;
}

/** The starter diagrams in groups, the learning path first, with a search over all. */
export function Templates({ onOpen }: TemplatesProps) {
  const t = useTranslate();
  const language = useLanguage();
  const details = useTemplateDetails();
  const [query, setQuery] = useState("");
  const place = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const keys = useCardKeys(place, search);
  const words = useMemo(() => wordsOf(details), [details]);
  const found = useMemo(() => searchTemplates(words, query, language), [words, query, language]);
  return (
    <section
      ref={place}
      className={styles.templates}
      aria-labelledby="templates"
      onKeyDown={keys.onKeyDown}
    >
      <div className={styles.templatesHead}>
        <h2 id="templates" className={styles.templatesTitle}>
          {t("start.templates")}
        </h2>
        <p role="status" className={styles.muted}>
          {query.trim() !== "" && foundText(t, found.size)}
        </p>
        <TemplateSearch ref={search} query={query} onQuery={setQuery} onDown={keys.focusFirst} />
      </div>
      {TEMPLATE_GROUPS.map(({ id, templates }) => (
        <TemplateGroup
          key={id}
          id={id}
          templates={templates.filter((one) => found.has(one))}
          details={details}
          onOpen={onOpen}
        />
      ))}
      {found.size === 0 && (
        <p className={styles.nothing}>{t("startGroups.nothing", { text: query.trim() })}</p>
      )}
    </section>
  );
}

const foundText = (t: Translate, count: number): string =>
  count === 1 ? t("startGroups.foundOne") : t("startGroups.found", { count });

const english = translator("en");
const korean = translator("ko");

function wordsOf(details: TemplateDetails | null): readonly TemplateWords[] {
  return TEMPLATE_GROUPS.flatMap(({ id: group, templates }) =>
    templates.map((id) => ({
      id,
      names: TEMPLATE_NAMES[id],
      about: {
        en: [english(`startGroups.${group}.title`), details?.templates.get(id)?.lesson.en ?? ""],
        ko: [korean(`startGroups.${group}.title`), details?.templates.get(id)?.lesson.ko ?? ""],
      },
    })),
  );
}
