import { COMMANDS } from "../commands/registry.ts";
import { CommandPalette } from "../panels/command-palette/command-palette.tsx";
import { useCommandEntries } from "./use-command-entries.ts";

/** The command palette with everything there is to choose. */
export function EverythingPalette() {
  return <CommandPalette entries={useCommandEntries(COMMANDS)} />;
}
