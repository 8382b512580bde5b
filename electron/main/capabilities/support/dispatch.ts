import type { z } from "zod";
import { FileFailure } from "../../../files/file-failure.ts";
import {
  CONTRACT,
  type CapabilityName,
  type HostAnswer,
  type HostError,
} from "../../../../shared/host/contract.ts";
import type { CallContext, Handler, HostContext } from "./context.ts";

type HandlerTable = { readonly [N in CapabilityName]: Handler<N> };
export type Dispatch = (
  name: unknown,
  input: unknown,
  session?: string,
) => Promise<HostAnswer<unknown>>;

/** Stands for the window where a host has only one. */
export const ONLY_WINDOW = "window";

/**
 * Answers one request of the window. Name and input are untrusted: the input is read by the contract's
 * parser before a handler sees it. Never rejects, and an answer never holds a path or a stack.
 *
 * @param report told of defects, for the host's own log
 */
export function createDispatch(
  handlers: HandlerTable,
  context: HostContext,
  report: (defect: unknown) => void,
): Dispatch {
  return async (name, input, session = ONLY_WINDOW) => {
    if (!isCapability(name)) return failed({ code: "invalid-input" });
    try {
      return { ok: true, value: await call(handlers, name, input, { ...context, session }) };
    } catch (error) {
      if (error instanceof FileFailure) return failed(describe(error));
      if (error instanceof InvalidInput) return failed({ code: error.code });
      report(error);
      return failed({ code: "failed" });
    }
  };
}

/** Shorter texts past their limit are no fault of the user's. */
const LONG_TEXT = 1024 * 1024;

class InvalidInput extends Error {
  readonly code: "invalid-input" | "too-large";

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super();
    const tooLong = issues.some(
      (issue) => issue.code === "too_big" && Number(issue.maximum) >= LONG_TEXT,
    );
    this.code = tooLong ? "too-large" : "invalid-input";
  }
}

async function call<N extends CapabilityName>(
  handlers: HandlerTable,
  name: N,
  input: unknown,
  context: CallContext,
): Promise<unknown> {
  const parsed = CONTRACT[name].input.safeParse(input);
  if (!parsed.success) throw new InvalidInput(parsed.error.issues);
  // The parser of `name` made it, which the compiler cannot see through the union of parsers.
  return handlers[name](parsed.data as never, context);
}

function isCapability(name: unknown): name is CapabilityName {
  return typeof name === "string" && Object.hasOwn(CONTRACT, name);
}

function describe(failure: FileFailure): HostError {
  return failure.fileName === null
    ? { code: failure.code }
    : { code: failure.code, name: failure.fileName };
}

function failed(error: HostError): HostAnswer<never> {
  return { ok: false, error };
}
