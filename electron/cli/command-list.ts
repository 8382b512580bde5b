import { check } from "./commands/check.ts";
import { diff } from "./commands/diff.ts";
import { exportPicture } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { kinds } from "./commands/kinds.ts";
import { merge } from "./commands/merge.ts";
import { newDiagram } from "./commands/new.ts";
import { rules } from "./commands/rules.ts";
import { templates } from "./commands/templates.ts";
import type { CliCommand } from "./define-cli-command.ts";

/** Every command, in the order of the help. A new command is one line here. */
export const CLI_COMMANDS: readonly CliCommand[] = [
  check,
  exportPicture,
  extract,
  diff,
  merge,
  newDiagram,
  kinds,
  rules,
  templates,
];
