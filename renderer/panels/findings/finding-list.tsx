import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import { FindingRow } from "./finding-row.tsx";
import styles from "./findings.module.css";
import { scrollToRow, visibleRows } from "./visible-rows.ts";

/** Height of a row in pixels, as in the style sheet. */
const ROW = 32;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Key of the finding in focus. */
  readonly focus: string | null;
  readonly sentence: (finding: Finding) => string;
  readonly nameOf: (id: string) => string;
  readonly onShow: (finding: Finding) => void;
}

/** Only the rows in view are in the page, however many findings there are. */
export function FindingList({ findings, focus, sentence, nameOf, onShow }: FindingListProps) {
  const box = useRef<HTMLUListElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 0 });
  const at = findings.findIndex((finding) => findingKey(finding) === focus);
  const measure = () => {
    const list = box.current;
    if (list) setScroll({ top: list.scrollTop, height: list.clientHeight });
  };

  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const observer = new ResizeObserver(() => measure());
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const list = box.current;
    if (list && at >= 0) list.scrollTop = scrollToRow(at, list.scrollTop, list.clientHeight, ROW);
  }, [at]);

  const goTo = (index: number) => {
    const finding = findings[Math.max(0, Math.min(findings.length - 1, index))];
    if (!finding) return;
    onShow(finding);
    // The row may not be in the page before the scroll has been followed.
    requestAnimationFrame(() => {
      const row = box.current?.querySelector<HTMLElement>("[data-focused] button");
      row?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, at, findings.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(to);
  };

  const { first, end } = visibleRows(scroll.top, scroll.height, ROW, findings.length);
  const tabStop = at >= first && at < end ? at : first;
  return (
    <ul ref={box} className={styles.list} onScroll={measure} onKeyDown={onKeyDown}>
      {first > 0 && <li aria-hidden="true" style={{ height: first * ROW }} />}
      {findings.slice(first, end).map((finding, offset) => (
        <FindingRow
          key={findingKey(finding)}
          finding={finding}
          position={first + offset + 1}
          total={findings.length}
          focused={first + offset === at}
          tabbable={first + offset === tabStop}
          sentence={sentence(finding)}
          subject={nameOf(finding.subject)}
          onShow={() => onShow(finding)}
        />
      ))}
      {end < findings.length && (
        <li aria-hidden="true" style={{ height: (findings.length - end) * ROW }} />
      )}
    </ul>
  );
}

function target(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
