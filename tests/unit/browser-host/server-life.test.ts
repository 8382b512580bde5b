import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { server } from "../../support/loopback-server.ts";

describe("the server", () => {
  it("listens on the loopback interface only", async () => {
    const { port } = await server();
    const reached = new Promise((done) => {
      const socket = connect({ host: "127.0.0.2", port });
      socket.once("connect", () => done("reached")).once("error", () => done("refused"));
      onTestFinished(() => void socket.destroy());
    });
    expect(await reached).toBe("refused");
  });

  it("finishes what is under way before it ends", async () => {
    let begun = (): void => undefined;
    let release = (): void => undefined;
    const beginning = new Promise<void>((done) => (begun = done));
    const order: string[] = [];
    const { call, running } = await server(async () => {
      begun();
      await new Promise<void>((done) => (release = done));
      order.push("saved");
      return { ok: true, value: null };
    });
    const saving = call("documents.save", {});
    await beginning;
    const closing = running.close().then(() => order.push("closed"));
    release();
    await Promise.all([closing, saving]);
    expect(order).toEqual(["saved", "closed"]);
  });

  it("turns away what comes while it ends, without a defect", async () => {
    let begun = (): void => undefined;
    let release = (): void => undefined;
    const beginning = new Promise<void>((done) => (begun = done));
    const { call, port, reports, running } = await server(async () => {
      begun();
      await new Promise<void>((done) => (release = done));
      return { ok: true, value: null };
    });
    // Half a request keeps the connection open.
    const late = connect({ host: "127.0.0.1", port }, () => late.write("POST /api/x HTTP/1.1\r\n"));
    onTestFinished(() => void late.destroy());
    const saving = call("documents.save", {});
    await beginning;
    const closing = running.close();
    const answered = new Promise<string>((done) => late.once("data", (data) => done(String(data))));
    late.write(`Host: 127.0.0.1:${port}\r\nContent-Length: 0\r\n\r\n`);
    expect(await answered).toMatch(/^HTTP\/1\.1 401/);
    release();
    await Promise.all([closing, saving]);
    expect(reports).toEqual([]);
  });

  it("survives what is no HTTP and a window that hangs up", async () => {
    const { port, raw, reports } = await server();
    for (const bytes of [
      "nonsense\r\n\r\n",
      "GET / HTTP/1.1\r\n\r\n",
      "POST /api/x HTTP/1.1\r\n",
    ]) {
      await new Promise<void>((done) => {
        const socket = connect({ host: "127.0.0.1", port }, () => socket.end(bytes));
        socket.once("close", () => done()).resume();
      });
    }
    expect((await raw({})).status).toBe(200);
    expect(reports).toEqual([]);
  });
});
