import { ruleText } from "../../../shared/i18n/translate.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { EXIT } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { listOptions, printList } from "../list-output.ts";

export const rules = defineCliCommand({
  name: "rules",
  about: "cli.rules.about",
  options: listOptions,
  run(context, _args, { format }) {
    const list = RULES.map(({ id, severity, fixes = [], references }) => ({
      id,
      severity,
      titles: { en: ruleText("en", id).title, ko: ruleText("ko", id).title },
      fixes: fixes.map((fix) => fix.id),
      references,
    }));
    printList(context, format, { rules: list }, () =>
      list.map(({ id, severity, titles }) => [
        id,
        context.t(`vocabulary.severities.${severity}`),
        titles[context.language],
      ]),
    );
    return EXIT.ok;
  },
});
