import { stated } from "./statements.ts";
import type { Edge, System } from "./system.ts";

// Source of both lists: the rules reference, section 1.6.
const ENCRYPTED: ReadonlySet<string> = new Set([
  "https", "tls", "ssh", "sftp", "ftps", "ldaps", "mqtts", "wss", "grpcs", "ipsec", "smtps", "imaps",
  "pop3s", "amqps", "snmpv3", "postgres-tls", "mysql-tls", "rediss", "rdp", "smb3",
]); // prettier-ignore
const PLAIN: ReadonlySet<string> = new Set([
  "http", "ws", "mqtt", "amqp", "telnet", "ftp", "tftp", "ldap", "snmpv1", "snmpv2c", "smbv1", "rsh",
  "rlogin", "pop3", "imap", "vnc", "syslog",
]); // prettier-ignore

/** Whether an edge is encrypted: stated, else told by its link or protocol, else unknown. */
export function isEncrypted(edge: Edge): boolean | undefined {
  const own = stated(edge, "encrypted");
  if (own !== undefined) return own;
  if (stated(edge, "linkType") === "vpn") return true;
  return protocolEncrypts(stated(edge, "protocol"));
}

/** Whether a protocol encrypts by itself; undefined for one of neither list. */
export function protocolEncrypts(protocol: string | undefined): boolean | undefined {
  if (protocol === undefined) return undefined;
  if (ENCRYPTED.has(protocol)) return true;
  return PLAIN.has(protocol) ? false : undefined;
}

/** An end is outside the own trust, or the internet lies between. */
export function isUntrusted(edge: Edge, trust: System["trust"]): boolean {
  if (stated(edge, "linkType") === "internet") return true;
  return [edge.source, edge.target].some((end) => {
    const value = trust(end);
    return value === "untrusted" || value === "third-party";
  });
}
