import type { RuleText } from "../../../rule-text.ts";

export const security = {
  "security/public-database": {
    title: "Database can be reached from the internet",
    finding: "{subject} can be reached from the internet. Anyone may try to log in to it.",
    why: "A database should have the fewest possible ways in.",
    fix: "Take away its public address and open ports, and let only the application servers reach it.",
  },
  "security/admin-port-exposed": {
    title: "Administration port is open to the internet",
    finding:
      "{subject} can be administered from anywhere on the internet: a port or protocol for remote control is open to the world.",
    why: "SSH and RDP on the internet are attacked within minutes.",
    fix: "Close the port and administer through a bastion that asks for a second factor, reached over a VPN.",
  },
  "security/public-storage": {
    title: "Storage is public",
    finding: "{subject} can be read from the internet.",
    why: "Public buckets leak data by default.",
    fix: "Turn public access off. If it serves a public website, say so and classify its data as public.",
  },
  "security/unencrypted-at-rest": {
    title: "Stored data is not encrypted",
    finding: "{subject} stores its data unencrypted.",
    why: "A lost disk or copied snapshot is readable.",
    fix: "Turn on encryption at rest.",
  },
  "security/unencrypted-in-transit-untrusted": {
    title: "Traffic from outside is not encrypted",
    finding: "Traffic from {source} to {target} crosses an untrusted network unencrypted.",
    why: "Anyone on the way can read and change it.",
    fix: "Use the encrypted form of the protocol, such as HTTPS.",
  },
  "security/unencrypted-in-transit-internal": {
    title: "Sensitive traffic inside is not encrypted",
    finding: "Sensitive data travels unencrypted from {source} to {target}.",
    why: "Splitting app and database puts their talk on the network.",
    fix: "Encrypt the connection, for example with TLS.",
  },
  "security/insecure-protocol": {
    title: "Insecure protocol",
    finding: "{source} talks to {target} over {protocol}, which sends passwords in the clear.",
    why: "Telnet, FTP and their like send passwords in the clear.",
    fix: "Use the secure successor: SSH, SFTP, LDAPS, SNMPv3 or SMB 3.",
  },
  "security/unauthenticated-access": {
    title: "Access without authentication",
    finding: "{target} accepts calls from {source} without asking who is calling.",
    why: "Being on the network is no proof of identity.",
    fix: "Authenticate the caller, for example with mutual TLS, tokens or accounts.",
  },
  "security/missing-waf": {
    title: "No web application firewall in front",
    finding:
      "Web requests from outside come in at {subject} and reach {apps} without a web application firewall.",
    variants: {
      itself: "Web requests from outside reach {subject} without a web application firewall.",
    },
    why: "Injection and bots come over allowed ports.",
    fix: "Turn on a web application firewall at this entry, or put one in front of it.",
  },
  "security/admin-without-mfa": {
    title: "Administration without a second factor",
    finding: "Administrators get in to {subject} with a password alone.",
    why: "One stolen password is enough.",
    fix: "Require a second factor.",
  },
  "security/admin-without-bastion": {
    title: "Administration bypasses the bastion",
    finding: "{source} administers {target} directly from another trust zone.",
    why: "Every way in needs its own guard.",
    fix: "Lead the administration through a bastion, a session manager or an access gateway.",
  },
  "security/colocated-app-and-database": {
    title: "Public application and database on one machine",
    finding: "The machine {subject} runs both {apps}, open to the outside, and {stores}.",
    why: "The application must take calls from anywhere, the database from almost nowhere.",
    fix: "Move the database to a machine of its own.",
  },
  "security/secrets-not-in-vault": {
    title: "Secrets are not in a vault",
    finding: "{subject} keeps passwords or keys in its code, image, files or environment.",
    why: "Secrets in code and images spread with every copy.",
    fix: "Keep them in a secret store and fetch them at run time.",
  },
  "security/identity-not-isolated": {
    title: "Identity or key service shares a segment with public servers",
    finding: "{subject} shares a subnet or machine with servers open to the outside: {related}.",
    why: "A taken web server must not stand next to the keys.",
    fix: "Move it to a segment of its own.",
  },
  "security/mixed-trust-on-host": {
    title: "Different trust zones share one host",
    finding:
      "The host {subject} runs systems that face the outside ({outer}) together with systems of the inside ({inner}).",
    why: "A hypervisor escape crosses every zone on it.",
    fix: "Run systems of different trust on different hosts.",
  },
  "security/management-plane-exposed": {
    title: "Management plane is exposed",
    finding: "The management interface of {subject} can be reached from the internet.",
    why: "Who holds the management plane holds everything.",
    fix: "Close it to the public, or allow known addresses only and require a second factor.",
  },
  "security/gateway-without-authentication": {
    title: "Gateway lets callers in unchecked",
    finding:
      "{subject} passes requests from outside on to {related} without asking who is calling.",
    why: "Behind the gateway services trust each other.",
    fix: "Authenticate callers at the gateway.",
  },
  "security/unpatched-system": {
    title: "Nobody patches this system",
    finding: "{subject} gets no security patches.",
    why: "On IaaS and on-premises the operating system is the user's duty.",
    fix: "Patch it regularly, best automatically.",
  },
  "security/end-of-life-system": {
    title: "System is out of support",
    finding: "{subject} runs a version that its maker no longer supports.",
    why: "No more fixes will come.",
    fix: "Move to a supported version.",
  },
  "security/registry-without-scanning": {
    title: "Images are not scanned",
    finding: "Nobody scans the images in {subject} for known vulnerabilities.",
    why: "Every deployment copies the flaws of its base image.",
    fix: "Scan images when they are pushed, and again when new flaws become known.",
  },
  "security/pipeline-with-admin-rights": {
    title: "Pipeline has full rights on production",
    finding: "{subject} deploys to {targets} with more rights than deploying needs.",
    why: "Who controls the pipeline controls production.",
    fix: "Give the pipeline only the rights that this deployment needs.",
  },
  "security/long-lived-keys": {
    title: "Keys are never rotated",
    finding: "The keys of {subject} are never changed.",
    why: "A leaked key works until it is changed.",
    fix: "Rotate keys automatically.",
  },
  "security/shared-credentials": {
    title: "Credentials are shared",
    finding: "{subject} uses one account or key for several people or devices.",
    why: "One stolen device or leaver opens all, and nobody can tell who did it.",
    fix: "Give every person and device credentials of their own.",
  },
  "security/data-port-exposed": {
    title: "Data port is open to the internet",
    finding: "{subject} opens data ports to the internet: {ports}.",
    why: "Internal services are not built to face the world.",
    fix: "Close these ports to the internet.",
  },
  "security/no-rate-limit": {
    title: "Public entry has no rate limit or DDoS protection",
    finding: "{subject} accepts any number of requests from the internet.",
    variants: {
      fixed:
        "{subject} accepts any number of requests from the internet, while the capacity of {fixed} is fixed.",
    },
    why: "A burst, meant or not, takes all capacity.",
    fix: "Limit the request rate, or turn on DDoS protection.",
  },
} as const satisfies Record<string, RuleText>;
