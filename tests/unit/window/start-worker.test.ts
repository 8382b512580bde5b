import { describe, expect, it } from "vitest";
import type { WorkerPort } from "../../../renderer/analysis/analysis-client.ts";
import type { AnalysisRequest } from "../../../renderer/analysis/messages.ts";
import { startWhenAsked } from "../../../renderer/analysis/start-worker.ts";

const request = (number: number): AnalysisRequest => ({
  number,
  patch: { rest: { format: "lintel", version: 1 } as never, nodes: NOTHING, edges: NOTHING },
  today: "2026-01-01",
});
const NOTHING = { length: 0, changes: [] };

function started() {
  const workers: (WorkerPort & { readonly asked: number[]; ended: boolean })[] = [];
  const port = startWhenAsked(() => {
    const worker = {
      asked: [] as number[],
      ended: false,
      onmessage: null,
      postMessage: ({ number }: AnalysisRequest) => void worker.asked.push(number),
      terminate: () => void (worker.ended = true),
    };
    workers.push(worker);
    return worker;
  });
  return { port, workers };
}

describe("a worker that is started when asked", () => {
  it("is not there before its first request, and only once after", () => {
    const { port, workers } = started();
    expect(workers).toHaveLength(0);
    port.postMessage(request(1));
    port.postMessage(request(2));
    expect(workers.map(({ asked }) => asked)).toEqual([[1, 2]]);
  });

  it("gives its answers to whoever listens by then", () => {
    const { port, workers } = started();
    port.postMessage(request(1));
    const heard: unknown[] = [];
    port.onmessage = ({ data }) => heard.push(data);
    const data = { number: 1, failure: "no" };
    workers[0]?.onmessage?.(new MessageEvent("message", { data }));
    expect(heard).toEqual([data]);
  });

  it("ends with its port, and is not started by a request that comes later", () => {
    const { port, workers } = started();
    port.postMessage(request(1));
    port.terminate();
    expect(workers[0]?.ended).toBe(true);
    const idle = started();
    idle.port.terminate();
    idle.port.postMessage(request(1));
    expect(idle.workers).toHaveLength(0);
  });
});
