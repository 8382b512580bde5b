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
    const list = catalog.kinds.map(({ id, role, names, deployment, serviceModel }) => ({
      id,
      role,
      container: isContainerRole(role),
      names,
      ...(deployment && { deployment }),
      ...(serviceModel && { serviceModel }),
    }));
    printList(context, format, { kinds: list }, () =>
      list.map(({ id, names }) => [id, names[context.language]]),
    );
    return EXIT.ok;
  },
});
