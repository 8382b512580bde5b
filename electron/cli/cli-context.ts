import type { Language } from "../../shared/i18n/language.ts";
import type { Translate } from "../../shared/i18n/translate.ts";
import type { IconPackFiles } from "../files/icon-packs.ts";
import type { DocumentStore } from "../files/document-store.ts";

/** How a command ended: all well, findings at or above the limit, or something could not be done. */
export const EXIT = { ok: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Everything a command works with; tests pass their own. */
export interface CliContext {
  readonly language: Language;
  readonly t: Translate;
  readonly files: DocumentStore;
  /** The day waivers are judged on, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the output may be coloured. */
  readonly colour: boolean;
  readonly version: string;
  /** One of the files that the build puts beside the program. */
  readAsset(name: string): Promise<Uint8Array>;
  /** The user's own icons; without it pictures are drawn with those of Lintel alone. */
  readonly readIcons?: () => Promise<IconPackFiles>;
  out(text: string): void;
  error(text: string): void;
}
