import type { Page } from "@playwright/test";
import type { HostAnswer } from "../../../shared/host/contract.ts";

/** Lintel's desktop application as specs drive it, on Electron or on the stand-in for it. */
export interface DesktopApp {
  readonly page: Page;
  /** What the user does in the system's next dialogs; null cancels. */
  answerDialogs(answers: {
    readonly open: string | null;
    readonly save: string | null;
  }): Promise<void>;
  /** Labels of the native menu with their items, `-` for a separator, in brackets when disabled. */
  menu(): Promise<Readonly<Record<string, readonly string[]>>>;
  chooseMenuItem(menu: string, item: string): Promise<void>;
  /** The user closes the window. */
  closeWindow(): Promise<void>;
  windowCount(): Promise<number>;
  windowTitle(): Promise<string>;
  /** Another start of the program, with these arguments. */
  startAgain(args: readonly string[]): Promise<void>;
  /** Whether the page gets a permission of the system. */
  isPermitted(permission: "geolocation" | "media" | "clipboard-read"): Promise<boolean>;
  /** Asks the host as a page of another window would. */
  callFromOtherWindow(name: string, input: unknown): Promise<HostAnswer<unknown>>;
  quit(): Promise<void>;
}

export interface LaunchOptions {
  /** Holds `package.json` and `dist`, as the packaged application does. */
  readonly appFolder: string;
  readonly home: string;
  readonly args: readonly string[];
}
