import { type KeyboardEvent, useMemo, useState } from 'react';
import { removeBlockedPatterns } from '../../designer/index.ts';
import type { PatternFinding } from '../../numbers/index.ts';
import { useLongList } from '../../ui/long-list/use-long-list.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';

/** Height of the row that is edited, with room for what its pattern blocks or what is wrong with it. */
const editedHeight = 76;

/** The blocked patterns as people go through them: what a search finds, which row is active or edited, and what keys do. */
export function usePatternList(
  rule: string,
  patterns: readonly string[],
  findings: ReadonlyMap<string, readonly PatternFinding[]>,
) {
  const dispatch = useDispatch();
  const [query, setQuery] = useState('');
  const [onlyFindings, setOnlyFindings] = useState(false);
  const found = useMemo(() => {
    const wanted = query.trim();
    return [...patterns.keys()].filter(
      (index) => (patterns[index] ?? '').includes(wanted) && (!onlyFindings || findings.has(patterns[index] ?? '')),
    );
  }, [patterns, query, onlyFindings, findings]);
  const list = useLongList(found, editedHeight);
  const remove = (index: number) => {
    const pattern = patterns[index] ?? '';
    if (!dispatch(removeBlockedPatterns, { rule, indices: [index] }).done) return;
    list.focusActive();
    announce(`${pattern} removed. Undo brings it back.`);
  };
  return {
    ...{ ...list, query, setQuery, onlyFindings, setOnlyFindings, found, remove },
    keyDown: (event: KeyboardEvent) => list.keyDown(event, { remove }),
  };
}
