import { describe, expect, it } from "vitest";
import type { WorkerPort } from "../../../renderer/analysis/analysis-client.ts";
import { lendWorker } from "../../../renderer/analysis/lend-worker.ts";
import type { AnalysisAnswer, AnalysisRequest } from "../../../renderer/analysis/messages.ts";

const request = (number: number) => ({ number }) as AnalysisRequest;

function lender() {
  const started: (WorkerPort & { ended: boolean })[] = [];
  const lend = lendWorker(() => {
    const worker = {
      onmessage: null,
      ended: false,
      postMessage: () => undefined,
      terminate: () => void (worker.ended = true),
    };
    started.push(worker);
    return worker;
  });
  const answer = (at: number, number: number) =>
    started[at]?.onmessage?.({ data: { number } } as MessageEvent<AnalysisAnswer>);
  return { started, lend, answer };
}

describe("a lent worker", () => {
  it("is lent again when it has answered the newest request", () => {
    const { started, lend, answer } = lender();
    const first = lend();
    const heard: number[] = [];
    first.onmessage = ({ data }) => heard.push(data.number);
    first.postMessage(request(1));
    first.postMessage(request(2));
    answer(0, 1);
    answer(0, 2);
    first.terminate();
    lend();
    expect(heard).toEqual([1, 2]);
    expect(started).toMatchObject([{ ended: false }]);
  });

  it("is ended while it is busy, and nobody hears of it any more", () => {
    const { started, lend, answer } = lender();
    const first = lend();
    first.postMessage(request(1));
    first.postMessage(request(2));
    answer(0, 1);
    first.terminate();
    expect(started).toMatchObject([{ ended: true, onmessage: null }]);
    lend();
    expect(started).toHaveLength(2);
  });
});
