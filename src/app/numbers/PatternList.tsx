// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on rows, not on cells
import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconPencil, IconSearch, IconTrash } from '@tabler/icons-react';
import type { PatternFinding } from '../../numbers/index.ts';
import { EditPattern } from './EditPattern.tsx';
import { FindingMark } from './finding-marks.tsx';
import classes from './numbers.module.css';
import { usePatternList } from './use-pattern-list.ts';

const many = (count: number) => (count === 1 ? '1 pattern' : `${count.toLocaleString('en')} patterns`);

/** The blocked patterns of a rule: found, changed in their row and removed. Only those in sight are drawn. */
export function PatternList({
  rule,
  pointer,
  patterns,
  findings,
  isPending,
}: {
  readonly rule: string;
  /** Place of the patterns in the workspace. */
  readonly pointer: string;
  readonly patterns: readonly string[];
  /** Findings by pattern. */
  readonly findings: ReadonlyMap<string, readonly PatternFinding[]>;
  /** The patterns are being examined. */
  readonly isPending: boolean;
}) {
  const list = usePatternList(rule, patterns, findings);
  const { found, query, edited } = list;
  const isFiltered = query.trim() !== '' || list.onlyFindings;
  return (
    <div className={classes.patterns} data-pointer={pointer}>
      <div className={classes.tools}>
        <TextInput
          size="xs"
          aria-label="Search blocked patterns"
          placeholder="Search patterns"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => list.setQuery(event.currentTarget.value)}
        />
        <span role="status" className={classes.note}>
          {isFiltered ? `${found.length.toLocaleString('en')} of ${many(patterns.length)}` : many(patterns.length)}
          {isPending && ' · being examined'}
        </span>
        <Checkbox
          size="xs"
          label={`With findings (${findings.size.toLocaleString('en')})`}
          disabled={findings.size === 0 && !list.onlyFindings}
          checked={list.onlyFindings}
          onChange={(event) => list.setOnlyFindings(event.currentTarget.checked)}
        />
      </div>
      <div
        role="grid"
        tabIndex={-1}
        aria-label="Blocked number patterns"
        aria-rowcount={found.length}
        className={classes.grid}
        onKeyDown={list.keyDown}
      >
        <div ref={list.scroller} className={classes.rows} role="rowgroup">
          <div role="presentation" style={{ position: 'relative', height: list.rows.getTotalSize() }}>
            {list.rows.getVirtualItems().map(({ index: position, start, size }) => {
              const index = found[position];
              const pattern = index === undefined ? undefined : patterns[index];
              if (index === undefined || pattern === undefined) return null;
              return (
                <div
                  key={index}
                  role="row"
                  aria-rowindex={position + 1}
                  tabIndex={position === list.active ? 0 : -1}
                  data-position={position}
                  className={classes.row}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                  onFocus={() => list.setActive(position)}
                  onDoubleClick={() => list.setEdited(index)}
                >
                  {index === edited ? (
                    <div role="gridcell" className={classes.wholeRow}>
                      <EditPattern rule={rule} index={index} before={pattern} onDone={list.stopEditing} />
                    </div>
                  ) : (
                    <Cells
                      pattern={pattern}
                      findings={findings.get(pattern) ?? none}
                      onEdit={() => list.setEdited(index)}
                      onRemove={() => list.remove(index)}
                    />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <p className={classes.note}>
        {found.length === 0 ? 'No pattern is like that.' : 'In the list: Enter changes a pattern, Delete removes it.'}
      </p>
    </div>
  );
}

const none: readonly PatternFinding[] = [];

function Cells({
  pattern,
  findings,
  onEdit,
  onRemove,
}: {
  readonly pattern: string;
  readonly findings: readonly PatternFinding[];
  onEdit(): void;
  onRemove(): void;
}) {
  return (
    <>
      <div role="gridcell" className={classes.rowPattern} title={pattern}>
        <code>{pattern}</code>
      </div>
      <div role="gridcell" className={classes.rowMark}>
        <FindingMark findings={findings} />
      </div>
      <div role="gridcell" className={classes.rowActions}>
        <ActionIcon size="sm" tabIndex={-1} aria-label={`Edit ${pattern}`} onClick={onEdit}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon size="sm" tabIndex={-1} aria-label={`Remove ${pattern}`} onClick={onRemove}>
          <IconTrash size={15} />
        </ActionIcon>
      </div>
    </>
  );
}
