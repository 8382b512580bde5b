import { isBase64 } from "../lib/base64.ts";
import { z } from "../lib/zod.ts";
import type {
  AppendOutcome,
  ClaimOutcome,
  DocumentHolder,
  Generation,
  RecoverableDraft,
  RecoveredDraft,
  WatchedState,
} from "./safe-keeping.ts";

/**
 * Everything the window may ask of its host: name, input parser, output type. Electron's bridge, the
 * browser host's routes and the typed clients are derived from this literal. The host parses the input
 * before a handler sees it. The window never names a path: files and folders are opaque tokens.
 */
export interface Capability<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Carries the output type only. */
  readonly output?: Output;
}

const capability =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Capability<Input, Output> => ({ input });

const token = z.string().min(1).max(200);
const nothing = z.strictObject({});
const fileName = z.string().min(1).max(255);
const extension = z.string().regex(/^[a-z0-9]{1,12}$/);
const fileText = z.string().max(64 * 1024 * 1024);
/** Chosen by the window, one for each diagram it opens, such as `crypto.randomUUID()` gives. */
const draftId = z.string().regex(/^[a-z0-9-]{8,64}$/);
/** Counts the edits of a draft; grows by each. */
const revision = z.int().nonnegative();

const menuItemSchema = z.union([
  z.strictObject({ separator: z.literal(true) }),
  z.strictObject({
    command: z.string().max(100),
    label: z.string().max(200),
    /** As `Mod+Shift+S`; `Mod` is Command on a Mac and Control elsewhere. */
    shortcut: z.string().max(50).nullable(),
    enabled: z.boolean(),
  }),
]);
const menuSchema = z.strictObject({
  label: z.string().max(200),
  items: z.array(menuItemSchema).max(100),
});

/** One menu of the menu bar with its items in order. */
export type MenuModel = z.infer<typeof menuSchema>;

/** A file the host knows: the token names it, the rest is for showing. */
export interface FileHandle {
  readonly token: string;
  readonly name: string;
  /** Where it is, in words fit for showing. */
  readonly folder: string;
}

export interface AppDescription {
  readonly host: "electron" | "browser";
  readonly platform: "mac" | "windows" | "linux";
  readonly version: string;
  /** `native`: the system's own dialogs. `drawn`: the window draws them from `files.list`. */
  readonly dialogs: "native" | "drawn";
  /** Language tag of the system, such as `ko-KR`. */
  readonly locale: string;
  /** A file named on the command line or opened from outside, to open at start. */
  readonly openAtStart: FileHandle | null;
}

export interface FolderListing {
  readonly folder: { readonly token: string; readonly name: string };
  readonly parent: string | null;
  readonly entries: readonly {
    readonly token: string;
    readonly name: string;
    readonly type: "folder" | "file";
    readonly modified: string;
  }[];
}

/** `version` is the hash of the file's bytes: content decides what has changed, not time. */
export interface OpenedDocument {
  readonly file: FileHandle;
  readonly text: string;
  readonly version: string;
}

/** No text where it is there and cannot be read. */
export interface CatalogueFile {
  readonly name: string;
  readonly text: string | null;
}

/** By name without `.svg`; no text for a file that is too large. `limit` says how many were read of more. */
export interface IconFiles {
  readonly files: readonly { readonly name: string; readonly svg: string | null }[];
  readonly limit: number | null;
}

export type SaveOutcome =
  | { readonly outcome: "saved"; readonly file: FileHandle; readonly version: string }
  /** Somebody else changed the file since `expected`; nothing was written. */
  | { readonly outcome: "changed-outside"; readonly text: string; readonly version: string };

export interface Recent {
  readonly file: FileHandle;
  readonly openedAt: string;
  readonly missing: boolean;
}

/** More open files than these are not remembered. */
export const MOST_OPEN_FILES = 50;

/** What was open the last time and can be opened again, in the order of its tabs. */
export interface OpenSession {
  readonly files: readonly FileHandle[];
  /** Token of the one that was in focus. */
  readonly active: string | null;
  /** How many more are left out because another window works on them. */
  readonly held: number;
}

export interface Preferences {
  readonly language: "system" | "en" | "ko";
  readonly theme: "system" | "light" | "dark";
  /** Whether what is dragged falls on a grid where no guide is near. */
  readonly grid?: boolean | undefined;
  /** What was mended on the learning path, as `template/task`. */
  readonly learned?: readonly string[] | undefined;
  /** The last choices for an export; the window reads them as carefully as a stranger's. */
  readonly exporting?: string | undefined;
  /** Who writes comments here. */
  readonly author?: string | undefined;
}

export const CONTRACT = {
  "app.describe": capability<AppDescription>()(nothing),
  /** The user's own icons as they stand in the program's folder; the window reads them as strangers'. */
  "icons.list": capability<IconFiles>()(nothing),
  "preferences.get": capability<Preferences>()(nothing),
  "preferences.set": capability<Preferences>()(
    z.strictObject({
      language: z.enum(["system", "en", "ko"]),
      theme: z.enum(["system", "light", "dark"]),
      grid: z.boolean().optional(),
      learned: z.array(z.string().max(80)).max(100).readonly().optional(),
      exporting: z.string().max(4_000).optional(),
      author: z.string().max(200).optional(),
    }),
  ),
  /** The system's dialogs. Null when the user cancels. Refused where dialogs are drawn. */
  "files.chooseOpen": capability<FileHandle | null>()(
    z.strictObject({ extensions: z.array(extension).min(1).max(20) }),
  ),
  "files.chooseSave": capability<FileHandle | null>()(
    z.strictObject({ suggestedName: fileName, extension }),
  ),
  /** Drawn dialogs: a folder's listing (the workspace itself for null), and a name in a folder. */
  "files.list": capability<FolderListing>()(
    z.strictObject({ folder: token.nullable(), extensions: z.array(extension).max(20) }),
  ),
  "files.place": capability<{ readonly file: FileHandle; readonly exists: boolean }>()(
    z.strictObject({ folder: token.nullable(), name: fileName }),
  ),
  /** The bytes, in base64, of a file that is no diagram itself but may carry one: a picture. */
  "files.readBytes": capability<{ readonly file: FileHandle; readonly content: string }>()(
    z.strictObject({ file: token }),
  ),
  "documents.open": capability<OpenedDocument>()(z.strictObject({ file: token })),
  /** The catalogue file in the folder of a diagram; null without one. */
  "documents.kindsBeside": capability<CatalogueFile | null>()(z.strictObject({ file: token })),
  /**
   * `expected` is the version last read or written; null means that whatever stands there may be
   * replaced (the user has said so).
   */
  "documents.save": capability<SaveOutcome>()(
    z.strictObject({
      file: token,
      text: fileText,
      expected: z.string().nullable(),
      /** The recorded draft that `text` is: a good save discards it, unless it is newer by then. */
      draft: z.strictObject({ id: draftId, revision }).optional(),
    }),
  ),
  /** Whether the file on disk still is `version`, by content. */
  "documents.check": capability<{ readonly state: "same" | "changed" | "gone" }>()(
    z.strictObject({ file: token, version: z.string() }),
  ),
  /**
   * Tells this window of changes from outside by `documents.changed`, until `documents.unwatch` or its
   * end. Answers how the file stands to `version` now.
   */
  "documents.watch": capability<WatchedState>()(
    z.strictObject({ file: token, version: z.string().max(200) }),
  ),
  "documents.unwatch": capability<null>()(z.strictObject({ file: token })),
  /**
   * States that this window works on the file. Another one that does keeps it, unless `takeOver`; it is
   * then told by `documents.taken`. A claim ends with `documents.release` or with its window.
   */
  "documents.claim": capability<ClaimOutcome>()(
    z.strictObject({ file: token, takeOver: z.boolean() }),
  ),
  "documents.release": capability<null>()(z.strictObject({ file: token })),
  /** Earlier versions of a file, newest first; kept in the program's own folder, not beside the file. */
  "generations.list": capability<readonly Generation[]>()(z.strictObject({ file: token })),
  "generations.read": capability<{ readonly text: string; readonly version: string }>()(
    z.strictObject({ file: token, id: z.string().min(1).max(200) }),
  ),
  /**
   * Writes the newest text of a diagram to disk for the case that the window or the machine ends. `base`
   * is the version of `file` that the work began from. Answered when it is on disk.
   */
  "recovery.record": capability<null>()(
    z.strictObject({
      draft: draftId,
      revision,
      file: token.nullable(),
      base: z.string().max(200).nullable(),
      title: z.string().max(4000),
      text: fileText,
    }),
  ),
  /**
   * Adds a patch, in words of the window's own, to the text last recorded: for diagrams too large to be
   * sent whole with each edit.
   */
  "recovery.append": capability<AppendOutcome>()(
    z.strictObject({
      draft: draftId,
      revision,
      patch: z
        .string()
        .min(1)
        .max(1024 * 1024),
    }),
  ),
  /** Work of windows that have ended, newest first; work that equals its saved file is left out. */
  "recovery.list": capability<readonly RecoverableDraft[]>()(nothing),
  "recovery.read": capability<RecoveredDraft>()(z.strictObject({ draft: draftId })),
  /** By the user's word only; a good save with `draft` discards by itself. */
  "recovery.discard": capability<null>()(z.strictObject({ draft: draftId })),
  /** Writes an exported file chosen by the user. `base64` for binary formats. */
  "exports.write": capability<{ readonly file: FileHandle }>()(
    z
      .strictObject({ file: token, content: z.string(), encoding: z.enum(["utf8", "base64"]) })
      .refine(({ content, encoding }) => encoding === "utf8" || isBase64(content)),
  ),
  "recents.list": capability<readonly Recent[]>()(nothing),
  "recents.remove": capability<null>()(z.strictObject({ file: token })),
  /** What was open in the window that changed last. The next start opens it again. */
  "session.get": capability<OpenSession>()(nothing),
  "session.set": capability<null>()(
    z.strictObject({ files: z.array(token).max(MOST_OPEN_FILES), active: token.nullable() }),
  ),
  /** What the window shows: its title, the unsaved guard, and the native menu, made of the commands. */
  "window.update": capability<null>()(
    z.strictObject({
      title: z.string().max(4000),
      unsaved: z.boolean(),
      menu: z.array(menuSchema).max(20),
    }),
  ),
  /** The answer to the event `window.closeRequested`: close now, or stay. */
  "window.answerClose": capability<null>()(z.strictObject({ close: z.boolean() })),
} as const;

export type CapabilityName = keyof typeof CONTRACT;
export type CapabilityInput<N extends CapabilityName> = z.infer<(typeof CONTRACT)[N]["input"]>;
export type CapabilityOutput<N extends CapabilityName> = Exclude<
  (typeof CONTRACT)[N]["output"],
  undefined
>;

/** What the host tells the window unasked. */
export interface HostEvents {
  "menu.command": { readonly command: string };
  "window.closeRequested": Record<string, never>;
  "file.openRequested": { readonly file: FileHandle };
  /** Something other than this window's own save changed a watched file. `file` is its token. */
  "documents.changed": { readonly file: string } & WatchedState;
  /** Another window took over a file that this one had claimed. */
  "documents.taken": { readonly file: string; readonly holder: DocumentHolder };
}
export type HostEventName = keyof HostEvents;

/** Why the host could not do what was asked; the window turns it into a sentence. */
export const HOST_ERRORS = [
  "not-found",
  "not-permitted",
  "read-only",
  "disk-full",
  "too-large",
  "not-text",
  "is-a-folder",
  "name-not-allowed",
  /** Another program holds it. */
  "in-use",
  /** The drive or the network share does not answer. */
  "unreachable",
  "unknown-token",
  "invalid-input",
  "unavailable",
  /** The host has ended or was started anew: this window can reach no file any more. */
  "host-gone",
  "failed",
] as const;
export type HostErrorCode = (typeof HOST_ERRORS)[number];

export interface HostError {
  readonly code: HostErrorCode;
  /** Name of the file or folder it is about, fit for showing. */
  readonly name?: string;
}

/** How an answer travels, over IPC and HTTP alike. */
export type HostAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };
