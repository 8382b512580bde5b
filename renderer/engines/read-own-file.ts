/** One of the files that come with the window; nothing is fetched from elsewhere. */
export async function readOwnFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} could not be read.`);
  return new Uint8Array(await answer.arrayBuffer());
}
