import { isAbsolute, posix, win32 } from "node:path";

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Where this system keeps what a program stores for a user. */
export function appDataFolder({ platform, env, home }: Surroundings): string {
  if (platform === "win32") {
    return win32.join(env["APPDATA"] ?? win32.join(home, "AppData", "Roaming"), "Lintel");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Lintel");
  const stated = env["XDG_DATA_HOME"];
  const base = stated && isAbsolute(stated) ? stated : posix.join(home, ".local", "share");
  return posix.join(base, "lintel");
}
