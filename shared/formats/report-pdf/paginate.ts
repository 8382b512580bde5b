import type { Mark, Scene } from "../../drawing/scene.ts";
import { COLUMN, MARGIN, movedDown, PAPER, ROOM, type Piece } from "./paper.ts";
import type { Row } from "./rows.ts";

export interface PlacedPicture {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface PlacedHeading {
  readonly level: 1 | 2;
  readonly title: string;
  readonly y: number;
}

/** One page of the report, ready to be painted. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly pictures: readonly PlacedPicture[];
  readonly headings: readonly PlacedHeading[];
}

interface OpenPage {
  width: number;
  height: number;
  marks: Mark[];
  pictures: PlacedPicture[];
  headings: PlacedHeading[];
  /** How much of its height is taken. */
  used: number;
}

/** Below this share of its own size a drawing is shown on a page of its own, on its side if that helps. */
const LEAST_SCALE = 0.55;
const PICTURE_ABOVE = 14;

/** Lays rows on pages: headings stay with what follows, tables say their heads again. */
export function paginate(rows: readonly Row[]): readonly Page[] {
  const pages: OpenPage[] = [newPage(PAPER.width, PAPER.height)];
  const last = (): OpenPage => pages[pages.length - 1] ?? newPage(PAPER.width, PAPER.height);
  for (let at = 0; at < rows.length;) {
    const group = rowsTogether(rows, at);
    at += group.length;
    const picture = group.find((row) => row.picture)?.picture;
    if (picture) {
      placePicture(picture, group.slice(0, -1), pages);
      continue;
    }
    const needed = group.reduce((sum, row, index) => sum + heightOf(row, index > 0), 0);
    const { used } = last();
    if (used > 0 && used + (group[0]?.above ?? 0) + needed > ROOM) {
      pages.push(newPage(PAPER.width, PAPER.height));
    }
    for (const row of group) place(row, pages);
  }
  return pages;
}

/** A row with those that must not part from it. A page's worth of them at most: a long chain would never fit. */
function rowsTogether(rows: readonly Row[], start: number): readonly Row[] {
  let end = start + 1;
  while (rows[end - 1]?.withNext && end < rows.length && end - start < 6) end += 1;
  return rows.slice(start, end);
}

const heightOf = ({ above, height }: Row, inside: boolean): number => (inside ? above : 0) + height;

function place(row: Row, pages: OpenPage[]): void {
  let page = pages[pages.length - 1] ?? newPage(PAPER.width, PAPER.height);
  if (page.used > 0 && page.used + row.above + row.height > ROOM) {
    page = newPage(PAPER.width, PAPER.height);
    pages.push(page);
  }
  if (page.used === 0 && row.head) put(row.head, page);
  if (page.used > 0) page.used += row.above;
  if (row.heading) page.headings.push({ ...row.heading, y: MARGIN.top + page.used });
  put(row, page);
}

function put({ height, marks }: Piece, page: OpenPage): void {
  const top = MARGIN.top + page.used;
  for (const mark of marks) page.marks.push(movedDown(mark, top));
  page.used += height;
}

/** How large a drawing can be in some room, never larger than its own size. */
function scaleIn({ bounds }: Scene, room: { readonly width: number; readonly height: number }) {
  return Math.min(1, room.width / bounds.width, room.height / bounds.height);
}

/** With the heading above it: in the column where it can be read then, else on a page on its side. */
function placePicture(scene: Scene, before: readonly Row[], pages: OpenPage[]): void {
  const { width, height } = scene.bounds;
  const heads = before.reduce((sum, row) => sum + row.above + row.height, 0);
  const last = pages[pages.length - 1] ?? newPage(PAPER.width, PAPER.height);
  const rooms = [ROOM - last.used - heads, ROOM - heads].map((room) => room - PICTURE_ABOVE);
  const [here = 0, fresh = 0] = rooms.map((room) =>
    scaleIn(scene, { width: COLUMN, height: room }),
  );
  const upright = Math.max(here, fresh);
  const wide = { width: PAPER.height, height: PAPER.width };
  const isWide = upright < LEAST_SCALE && width > height;
  const page =
    !isWide && here >= upright * 0.8
      ? last
      : newPage(isWide ? wide.width : PAPER.width, isWide ? wide.height : PAPER.height);
  if (page !== last) pages.push(page);
  for (const row of before) {
    if (page.used > 0) page.used += row.above;
    if (row.heading) page.headings.push({ ...row.heading, y: MARGIN.top + page.used });
    put(row, page);
  }
  const room = {
    width: page.width - 2 * MARGIN.x,
    height: page.height - MARGIN.top - MARGIN.bottom - page.used - PICTURE_ABOVE,
  };
  const scale = scaleIn(scene, room);
  const x = (page.width - width * scale) / 2;
  page.pictures.push({ scene, x, y: MARGIN.top + page.used + PICTURE_ABOVE, scale });
  // On a page on its side nothing follows a drawing.
  page.used = isWide ? ROOM : page.used + PICTURE_ABOVE + height * scale;
}

const newPage = (width: number, height: number): OpenPage => ({
  width,
  height,
  marks: [],
  pictures: [],
  headings: [],
  used: 0,
});
