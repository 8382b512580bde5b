import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { EXIT } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { listOptions, printList } from "../list-output.ts";

export const templates = defineCliCommand({
  name: "templates",
  about: "cli.templates.about",
  options: listOptions,
  run(context, _args, { format }) {
    const list = TEMPLATES.map(({ id, names, lesson }) => ({ id, names, lesson }));
    printList(context, format, { templates: list }, () =>
      list.map(({ id, names }) => [id, names[context.language]]),
    );
    return EXIT.ok;
  },
});
