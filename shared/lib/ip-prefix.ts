/** A network prefix: its address as a number, `length` significant bits of `width` (32 or 128). */
export interface IpPrefix {
  readonly address: bigint;
  readonly length: number;
  readonly width: 32 | 128;
}

/**
 * Reads `address/length` in IPv4 dotted or IPv6 text form (RFC 4291, section 2.2). Host bits may be
 * set. Undefined for anything else, also for a zone id or an octet with a leading zero.
 */
export function parsePrefix(text: string): IpPrefix | undefined {
  const [addressText, lengthText, ...rest] = text.split("/");
  if (addressText === undefined || lengthText === undefined || rest.length > 0) return undefined;
  if (!/^(0|[1-9]\d{0,2})$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  const width = addressText.includes(":") ? 128 : 32;
  const address = width === 128 ? parseIpv6(addressText) : parseIpv4(addressText);
  return address === undefined || length > width ? undefined : { address, length, width };
}

function parseIpv4(text: string): bigint | undefined {
  const octets = text.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^(0|[1-9]\d{0,2})$/.test(octet))) {
    return undefined;
  }
  const values = octets.map(Number);
  return values.every((value) => value <= 255) ? join(values, 8n) : undefined;
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head = "", tail] = halves;
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  if (!before || !after) return undefined;
  const missing = 8 - before.length - after.length;
  // `::` stands for at least one group of zeros; without it all eight must be there
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return join([...before, ...Array<number>(missing).fill(0), ...after], 16n);
}

/** The 16-bit groups of one side of `::`; a dotted IPv4 address at the end counts as two. */
function groupsOf(text: string): number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const last = parts.at(-1) ?? "";
  const ipv4 = last.includes(".") ? parseIpv4(last) : undefined;
  if (ipv4 !== undefined) {
    parts.splice(-1, 1, (ipv4 >> 16n).toString(16), (ipv4 & 0xffffn).toString(16));
  }
  if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return undefined;
  return parts.map((part) => Number.parseInt(part, 16));
}

function join(values: readonly number[], bits: bigint): bigint {
  return values.reduce((sum, value) => (sum << bits) | BigInt(value), 0n);
}

/** Whether one prefix holds addresses of the other. Two families never overlap. */
export function prefixesOverlap(a: IpPrefix, b: IpPrefix): boolean {
  if (a.width !== b.width) return false;
  const shift = BigInt(a.width - Math.min(a.length, b.length));
  return a.address >> shift === b.address >> shift;
}
