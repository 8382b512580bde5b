import type { LintelBridge } from "../../shared/host/bridge.ts";
import type { HostClient } from "../../shared/host/client.ts";
import type { CapabilityOutput, HostAnswer } from "../../shared/host/contract.ts";

/** The client over Electron's bridge. The contract gives the types that the bridge leaves open. */
export function createBridgeClient(bridge: LintelBridge): HostClient {
  return {
    call: async (name, input) =>
      (await bridge.call(name, input)) as HostAnswer<CapabilityOutput<typeof name>>,
    on: (event, listener) =>
      bridge.on(event, (payload) => listener(payload as Parameters<typeof listener>[0])),
  };
}
