/** `tcp/22 from 0.0.0.0/0`, `tcp/8000-8010 from ::/0`, `all from 0.0.0.0/0`. */
const INBOUND = /^(?:[a-z]+\/)?(all|\*|\d{1,5}(?:-\d{1,5})?)\s+from\s+(\S+)$/i;
const WORLD: ReadonlySet<string> = new Set(["0.0.0.0/0", "::/0"]);
const LAST_PORT = 65_535;

/** Of a wide range only these are named, besides its ends: the list is for reading. */
const WELL_KNOWN = [
  21, 22, 23, 25, 80, 443, 1433, 1521, 2375, 3306, 3389, 5432, 5601, 5900, 5985, 6379, 8080, 9092,
  9200, 11211, 27017,
]; // prettier-ignore
const WIDE = 32;

/**
 * The ports that a security group opens to the whole internet, in ascending order. Lines that are not
 * understood open nothing.
 */
export function portsOpenToInternet(securityGroup: readonly string[]): number[] {
  const ports = securityGroup.flatMap((line) => {
    const [, range = "", source = ""] = INBOUND.exec(line.trim()) ?? [];
    return WORLD.has(source) ? portsOf(range) : [];
  });
  return [...new Set(ports)].sort((a, b) => a - b);
}

function portsOf(range: string): number[] {
  const [from, to] = /^\d/.test(range) ? range.split("-").map(Number) : [0, LAST_PORT];
  const first = from ?? 0;
  const last = to ?? first;
  if (first > last || last > LAST_PORT) return [];
  if (last - first < WIDE) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [first, ...WELL_KNOWN.filter((port) => port > first && port < last), last];
}
