import type {
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
  HostAnswer,
  HostEventName,
  HostEvents,
} from "./contract.ts";

/** The window's end of the contract, whatever carries it. */
export interface HostClient {
  call<N extends CapabilityName>(
    name: N,
    input: CapabilityInput<N>,
  ): Promise<HostAnswer<CapabilityOutput<N>>>;
  /** Returns the function that stops listening. */
  on<E extends HostEventName>(event: E, listener: (payload: HostEvents[E]) => void): () => void;
}
