/** Half a frame: what is typed and dragged meanwhile is on the screen with the next one. */
const SLICE_MS = 8;

/**
 * Takes the pieces of long work with a rest now and then, in which the window answers the hand. What is
 * done within a slice comes without any rest.
 */
export async function inSlices<Piece>(pieces: Iterable<Piece>): Promise<readonly Piece[]> {
  const taken: Piece[] = [];
  let until = performance.now() + SLICE_MS;
  for (const piece of pieces) {
    taken.push(piece);
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + SLICE_MS;
  }
  return taken;
}

/** Not a timer: pages that are out of sight have to wait a second for those. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
