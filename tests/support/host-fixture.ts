import { onTestFinished } from "vitest";
import type { HostContext } from "../../electron/main/capabilities/support/context.ts";
import type {
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
} from "../../shared/host/contract.ts";
import { createBareHost, type BareHost } from "./bare-host.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface HostFixture extends BareHost {
  readonly folder: string;
  /** The value of an answer; fails the test when it is a refusal. */
  ask<N extends CapabilityName>(
    name: N,
    input: CapabilityInput<N>,
    session?: string,
  ): Promise<CapabilityOutput<N>>;
}

/** A host as the browser has it, without HTTP, on a workspace of its own. */
export async function hostFixture(changes: Partial<HostContext> = {}): Promise<HostFixture> {
  const folder = await temporaryFolder();
  const host = await createBareHost(folder, changes);
  onTestFinished(() => host.context.keeping.end());
  return {
    ...host,
    folder,
    async ask<N extends CapabilityName>(name: N, input: CapabilityInput<N>, session?: string) {
      const answer = await host.dispatch(name, input, session);
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
      return answer.value as CapabilityOutput<N>;
    },
  };
}
