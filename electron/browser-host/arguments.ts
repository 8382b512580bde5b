import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

export interface HostArguments {
  readonly workspace: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether to open the system's browser. */
  readonly openBrowser: boolean;
  /** A file to open at start; it may lie outside the workspace, since the user named it. */
  readonly file: string | null;
  /** Whether the end of the standard input ends the host, for programs that start it. */
  readonly endWithInput: boolean;
}

const HIGHEST_PORT = 65_535;

/** Reads the command line. Throws an Error with a sentence for the user. */
export function readArguments(args: readonly string[]): HostArguments {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      workspace: { type: "string" },
      port: { type: "string", default: "0" },
      open: { type: "string" },
      "no-open": { type: "boolean", default: false },
      "end-with-input": { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > HIGHEST_PORT) {
    throw new Error(`"${values.port}" is no port. Give a number from 0 to ${HIGHEST_PORT}.`);
  }
  return {
    workspace: resolve(values.workspace ?? join(homedir(), "Lintel")),
    port,
    openBrowser: !values["no-open"],
    file: values.open === undefined ? null : resolve(values.open),
    endWithInput: values["end-with-input"],
  };
}
