import { EVENTS_PATH } from "../../shared/host/http.ts";

const RETRY_MS = 3000;

/**
 * Follows the host's events for ever, and tries again while the host cannot be reached. `EventSource`
 * cannot send the token, so the stream of a `fetch` is read.
 */
export async function followEvents(
  base: string,
  headers: Readonly<Record<string, string>>,
  dispatch: (event: string, payload: unknown) => void,
): Promise<never> {
  for (;;) {
    try {
      const response = await fetch(`${base}${EVENTS_PATH}`, { headers });
      if (response.ok && response.body) await readEvents(response.body, dispatch);
    } catch {
      // Not reachable now; the next try follows.
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  dispatch: (event: string, payload: unknown) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (event && data) dispatch(event, JSON.parse(data));
    }
  }
}
