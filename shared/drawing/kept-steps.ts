import { boundsOf, overlaps, type Rect } from "../lib/rect.ts";

/** Notes what part of the page a computation looks at. */
export interface Watch {
  see(left: number, top: number, right: number, bottom: number): void;
}

/** One step of a computation, taken for each of many things in turn. */
export interface Step<Input, Output> {
  /** What the step gives for a thing; kept from the last run where nothing that concerns it has changed. */
  take(id: string, input: Input, compute: () => Output): Output;
}

/** What a step must know to keep what it gave. */
interface StepRules<Input, Output> {
  readonly sameInput: (a: Input, b: Input) => boolean;
  readonly sameOutput: (a: Output, b: Output) => boolean;
  /** The parts of the page in which later steps may meet what this one gave. */
  readonly areasOf: (output: Output) => Iterable<Rect>;
}

/** A step that keeps what it gave. */
interface KeptStep<Input, Output> extends Step<Input, Output> {
  /** Forgets the things that are not taken any more; they leave changes where they were. */
  keepOnly(stays: ReadonlySet<string>): void;
}

interface Kept<Input, Output> {
  readonly input: Input;
  readonly output: Output;
  /** The part of the page that was looked at. */
  readonly seen: Rect | null;
}

/** After so many changes most things are concerned, and looking for others costs more than it saves. */
const MOST_CHANGES = 400;

/**
 * Steps that are taken again and again for slightly different drawings. A step is taken anew when its
 * input is another, or when something has changed in the part of the page that it looked at; so what is
 * kept equals what a first run would give, as long as things come in the same order.
 */
export function createKeptSteps() {
  let changes: Rect[] = [];
  let around: Rect | undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const runs: (() => void)[] = [];

  const watch: Watch = {
    see(fromX, fromY, toX, toY) {
      if (fromX < left) left = fromX;
      if (fromY < top) top = fromY;
      if (toX > right) right = toX;
      if (toY > bottom) bottom = toY;
    },
  };
  const change = (area: Rect): void => {
    if (changes.length > MOST_CHANGES) return;
    // Lines have no width of their own.
    const { x, y, width, height } = area;
    const wide = { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
    changes.push(wide);
    around = boundsOf(around ? [around, wide] : [wide]);
  };
  const hasChanged = (seen: Rect | null): boolean =>
    changes.length > MOST_CHANGES ||
    (seen !== null &&
      around !== undefined &&
      overlaps(seen, around) &&
      changes.some((area) => overlaps(seen, area)));

  return {
    watch,
    /** Something else that steps look at stands, stood or no longer stands here. */
    change,
    step<Input, Output>(rules: StepRules<Input, Output>): KeptStep<Input, Output> {
      let last = new Map<string, Kept<Input, Output>>();
      let next = new Map<string, Kept<Input, Output>>();
      runs.push(() => {
        last = next;
        next = new Map();
      });
      const isKept = ({ input, seen }: Kept<Input, Output>, now: Input): boolean =>
        rules.sameInput(input, now) && !hasChanged(seen);
      return {
        keepOnly(stays) {
          for (const [id, { output }] of last) {
            if (stays.has(id)) continue;
            last.delete(id);
            for (const area of rules.areasOf(output)) change(area);
          }
        },
        take(id, input, compute) {
          const known = last.get(id);
          if (known && isKept(known, input)) {
            next.set(id, known);
            return known.output;
          }
          [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
          const output = compute();
          const seen =
            left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
          const same = known !== undefined && rules.sameOutput(known.output, output);
          if (!same) {
            if (known) for (const area of rules.areasOf(known.output)) change(area);
            for (const area of rules.areasOf(output)) change(area);
          }
          const kept = { input, output: same ? known.output : output, seen };
          next.set(id, kept);
          return kept.output;
        },
      };
    },
    /** Begins a run: nothing has changed yet. */
    begin(): void {
      changes = [];
      around = undefined;
      for (const run of runs) run();
    },
    /** Nothing of the last run is kept. */
    forget(): void {
      for (const run of [...runs, ...runs]) run();
    },
  };
}

/** A step that keeps nothing: for a drawing that is made once. */
export const onlyOnce: Step<unknown, never> = { take: (_id, _input, compute) => compute() };
