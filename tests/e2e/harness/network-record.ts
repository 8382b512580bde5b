import { existsSync, readFileSync } from "node:fs";

/** The record of a run: lines of Node's programs (`node …`) and of the browser's proxy (`browser …`). */
export const RECORD = "LINTEL_CONNECTS";
/** Address of the proxy that every browser of the run goes through. */
export const PROXY = "LINTEL_PROXY";

export function readRecord(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}

/** Names that the browser is told to ask instead of its maker's, whatever page it shows. */
const OWN_ACCOUNTS = "accounts-of-the-browser.invalid";
const OWN_UPDATES = "updates-of-the-browser.invalid";
const OWN_FORMS = "forms-of-the-browser.invalid";

/**
 * What makes a browser go through the proxy with everything, this machine included, and ask no name
 * server itself.
 */
export function behindProxy(address: string | undefined): readonly string[] {
  if (address === undefined) return [];
  return [
    `--proxy-server=${address}`,
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    `--gaia-url=https://${OWN_ACCOUNTS}`,
    `--component-updater=url-source=https://${OWN_UPDATES}/`,
    `--autofill-server-url=https://${OWN_FORMS}/`,
  ];
}

/**
 * Services of the browser's maker that a browser of another version may ask for itself. No page loads
 * anything from them: fonts, scripts and counters have other names.
 */
const BROWSERS_OWN: ReadonlySet<string> = new Set([
  OWN_ACCOUNTS,
  OWN_UPDATES,
  OWN_FORMS,
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "redirector.gvt1.com",
  "update.googleapis.com",
  "optimizationguide-pa.googleapis.com",
  "safebrowsing.googleapis.com",
]);

/**
 * The stand-in for Electron serves its window under the first name, and its page is told to go to the
 * second. It answers in the browser's place, but the browser connects ahead of every navigation.
 */
const STAND_INS = /^browser CONNECT (?:app\.lintel|elsewhere)\.invalid:443$/;

const LINE = /^(?<who>node|browser) (?<how>\S+) (?<target>.+)$/;

/**
 * The lines that tell of anything but the programs of this run on the loopback interface: another host,
 * a port at which none of them listens, a server that listens to other machines.
 */
export function contactsOutside(record: readonly string[]): readonly string[] {
  const own = new Set(record.flatMap((line) => portOf(/^node listening (.+)$/.exec(line)?.[1])));
  return record.filter((line) => {
    const { who, how, target = "" } = LINE.exec(line)?.groups ?? {};
    if (who === undefined) return true;
    if (how === "loaded" || STAND_INS.test(line)) return false;
    const url = toUrl(target);
    if (url === null) return true;
    if (who === "browser" && BROWSERS_OWN.has(url.hostname)) return false;
    if (!["127.0.0.1", "localhost", "[::1]"].includes(url.hostname)) return true;
    return how !== "lookup" && how !== "datagram" && !portOf(target).some((port) => own.has(port));
  });
}

const toUrl = (target: string): URL | null => {
  const address = target.includes("://") ? target : `tcp://${target}`;
  return URL.canParse(address) ? new URL(address) : null;
};

function portOf(target: string | undefined): readonly string[] {
  const port = target === undefined ? undefined : toUrl(target)?.port;
  return port === undefined || port === "" ? [] : [port];
}

/** @throws an error that names what was contacted */
export function refuseContactsOutside(record: readonly string[]): void {
  const outside = contactsOutside(record);
  if (outside.length === 0) return;
  throw new Error(
    `The run contacted more than its own hosts on the loopback interface:\n${outside.join("\n")}`,
  );
}
