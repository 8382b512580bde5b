import type { AppDescription } from "../../../../shared/host/contract.ts";

/** The system in the words of the contract; every other Unix is handled like Linux. */
export function platformName(platform: NodeJS.Platform): AppDescription["platform"] {
  if (platform === "darwin") return "mac";
  return platform === "win32" ? "windows" : "linux";
}
