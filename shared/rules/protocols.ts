/** Protocols that carry passwords in the clear. Source: the rules reference, section 1.6. */
export const INSECURE_PROTOCOLS: ReadonlySet<string> = new Set([
  "telnet", "ftp", "tftp", "rsh", "rlogin", "snmpv1", "snmpv2c", "smbv1", "ldap", "pop3", "imap",
  "vnc",
]); // prettier-ignore

/** Protocols that administer a machine. */
export const ADMIN_PROTOCOLS: ReadonlySet<string> = new Set([
  "ssh",
  "rdp",
  "telnet",
  "vnc",
  "winrm",
]);

/** What carries the same over an encrypted channel. Source: the rules reference, section 1.10. */
export const TLS_TWINS: ReadonlyMap<string, string> = new Map([
  ["http", "https"],
  ["ws", "wss"],
  ["mqtt", "mqtts"],
  ["amqp", "amqps"],
  ["ldap", "ldaps"],
  ["ftp", "sftp"],
  ["tftp", "sftp"],
  ["telnet", "ssh"],
  ["rsh", "ssh"],
  ["rlogin", "ssh"],
  ["vnc", "ssh"],
  ["snmpv1", "snmpv3"],
  ["snmpv2c", "snmpv3"],
  ["smbv1", "smb3"],
  ["pop3", "pop3s"],
  ["imap", "imaps"],
  ["syslog", "tls"],
]);
