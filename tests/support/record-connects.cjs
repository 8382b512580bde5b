/**
 * Loaded before a program (`node --require`): notes every address that it looks up, connects to, sends a
 * datagram to or listens at, one line each, in the file that LINTEL_CONNECTS names. It changes nothing
 * else: what was noted still happens, or fails, as before.
 */
const { appendFileSync } = require("node:fs");
const dgram = require("node:dgram");
const dns = require("node:dns");
const net = require("node:net");

const log = process.env.LINTEL_CONNECTS;
const noted = new Set();

function note(what) {
  if (log === undefined || noted.has(what)) return;
  noted.add(what);
  try {
    appendFileSync(log, `node ${what}\n`);
  } catch {
    // The run is over and its record is gone; this process is about to end too.
  }
}

/** Does the same as before, after `see` has seen the arguments. */
function watch(object, name, see) {
  const original = object[name];
  if (typeof original !== "function") return;
  object[name] = function (...args) {
    see.call(this, args);
    return Reflect.apply(original, this, args);
  };
}

const isAddress = (host) => net.isIP(String(host)) > 0;

watch(net.Socket.prototype, "connect", (args) => {
  // Node hands over its own normalized list of arguments where it calls this itself.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options =
    typeof first === "object" && first !== null ? first : { port: first, host: second };
  // A pipe or a socket file stays on this machine.
  if (options.path !== undefined || (typeof first === "string" && Number.isNaN(Number(first))))
    return;
  const host = typeof options.host === "string" ? options.host : "localhost";
  note(`connect ${host}:${options.port}`);
});

watch(net.Server.prototype, "listen", function () {
  this.once("listening", () => {
    const address = this.address();
    if (typeof address === "object" && address)
      note(`listening ${address.address}:${address.port}`);
  });
});

for (const name of ["send", "connect"]) {
  watch(dgram.Socket.prototype, name, (args) => {
    const host = args.find((arg, at) => at > 0 && typeof arg === "string") ?? "localhost";
    note(`datagram ${host}`);
  });
}

const questions = Object.keys(dns.Resolver.prototype).filter((name) =>
  /^(resolve|reverse)/.test(name),
);
for (const asked of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of ["lookup", "lookupService", "resolve", "reverse", ...questions]) {
    watch(asked, name, ([host]) => {
      // Listening on an address "looks it up" too.
      if (!isAddress(host) && host !== null) note(`lookup ${host}`);
    });
  }
}

note(`loaded ${process.pid}`);
