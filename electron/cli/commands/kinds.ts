import { formFor } from "../../../shared/catalog/forms.ts";
import { iconNameOf } from "../../../shared/catalog/icons.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { isContainerRole } from "../../../shared/catalog/roles.ts";
import { EXIT } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { listOptions, printList } from "../list-output.ts";

export const kinds = defineCliCommand({
  name: "kinds",
  about: "cli.kinds.about",
  options: listOptions,
  run(context, _args, { format }) {
    const list = catalog.kinds.map((kind) => {
      const { id, role, names, words, deployment, serviceModel, availability } = kind;
      return {
        id,
        role,
        container: isContainerRole(role),
        names,
        words: { en: words?.en ?? [], ko: words?.ko ?? [] },
        icon: iconNameOf(kind),
        ...(deployment && { deployment }),
        ...(serviceModel && { serviceModel }),
        ...(availability && { availability }),
        properties: formFor(kind).map((field) => (typeof field === "string" ? field : field.key)),
      };
    });
    printList(context, format, { kinds: list }, () =>
      list.map(({ id, names }) => [id, names[context.language]]),
    );
    return EXIT.ok;
  },
});
