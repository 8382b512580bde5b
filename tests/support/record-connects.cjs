/** Loaded before a program: notes every connection that it opens, one line each. */
const { appendFileSync } = require("node:fs");
const { Socket } = require("node:net");
const dns = require("node:dns");

const log = process.env.LINTEL_CONNECTS;
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  appendFileSync(log, `${JSON.stringify(first)}\n`);
  return connect.apply(this, args);
};
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => {
  // Listening on an address asks for it too.
  if (name !== "127.0.0.1") appendFileSync(log, `lookup ${name}\n`);
  return lookup(name, ...rest);
};
