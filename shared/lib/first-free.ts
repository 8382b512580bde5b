/** The name itself, or the first with a number behind it, from 2 on, that is not taken. */
export function firstFree(
  name: string,
  gap: string,
  taken: ReadonlySet<string | undefined>,
): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${gap}${number}`;
  return free;
}
