import type { Component, System } from "../analysis/system.ts";

/** SSH, Telnet, Docker, RDP, VNC, WinRM. Source: the rules reference, section 1.6. */
export const ADMIN_PORTS: ReadonlySet<number> = new Set([
  22, 23, 2375, 2376, 3389, 5900, 5985, 5986,
]);

/** Databases, search engines, caches and brokers. Source: the rules reference, section 1.6. */
export const DATA_PORTS: ReadonlySet<number> = new Set([
  1433, 1434, 1521, 2483, 3306, 5432, 5601, 6379, 7199, 9092, 9160, 9200, 9300, 11211, 27017, 27018,
]);

/** The ports of this set that the component opens to the internet. */
export function portsOpenToInternet(
  system: System,
  component: Component,
  among: ReadonlySet<number>,
): number[] {
  const open = system.stated(component, "openToInternetPorts") ?? [];
  return open.filter((port) => among.has(port));
}
