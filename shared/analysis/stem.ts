import { stated } from "./statements.ts";
import type { Component } from "./system.ts";

/** Words at the end of a name that tell copies apart. Source: the rules reference, 1.5. */
const COPY_WORDS = [
  "primary", "secondary", "standby", "master", "slave", "main", "active", "passive", "replica",
  "backup", "dr", "az", "주", "부", "예비", "대기", "복제본", "이중화",
]; // prettier-ignore

const SEPARATORS = " \t_#-";
const SEPARATORS_AND_BRACKET = `${SEPARATORS}(`;
const DIGITS = "0123456789";

/** What the names of two copies of one service have in common; may be empty. */
export function stemOf(n: Component): string {
  const service = stated(n, "service");
  if (service !== undefined) return service;
  const name = n.node.name;
  return stemOfName(name === undefined || name === "" ? n.id : name);
}

/**
 * Drops what tells copies apart from the end of a name, until nothing changes. Read backwards by
 * hand: the same as the reference's regular expressions, but linear on every name.
 */
export function stemOfName(name: string): string {
  let stem = name.toLowerCase().replace(/^[ \t]+/, "");
  stem = stem.slice(0, startOfRun(stem, stem.length, " \t"));
  for (;;) {
    const shorter = dropLetter(dropNumber(dropCopyWord(stem)));
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

/** "db (standby)" gives "db", "standby" gives nothing, "mybackup" stays. */
function dropCopyWord(name: string): string {
  const bare = name.endsWith(")") ? name.slice(0, -1) : name;
  const word = COPY_WORDS.find((one) => bare.endsWith(one));
  if (word === undefined) return name;
  const end = bare.length - word.length;
  const start = startOfRun(bare, end, SEPARATORS_AND_BRACKET);
  return end === 0 || start < end ? bare.slice(0, start) : name;
}

/** "web-2" gives "web", "서버 2호기" gives "서버". */
function dropNumber(name: string): string {
  let end = name.length;
  if (name.endsWith("호기")) end -= "호기".length;
  else if (name.endsWith("번")) end -= "번".length;
  const start = startOfRun(name, end, DIGITS);
  return start < end ? name.slice(0, startOfRun(name, start, SEPARATORS)) : name;
}

/** "zone a" gives "zone". */
function dropLetter(name: string): string {
  const end = name.length - 1;
  if (end < 0 || !"abcd".includes(name.charAt(end))) return name;
  const start = startOfRun(name, end, SEPARATORS);
  return start < end ? name.slice(0, start) : name;
}

/** Where the run of these characters that ends before `end` begins. */
function startOfRun(text: string, end: number, characters: string): number {
  let start = end;
  while (start > 0 && characters.includes(text.charAt(start - 1))) start--;
  return start;
}
