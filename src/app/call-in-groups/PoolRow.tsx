// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on rows, not on cells
import { ActionIcon, Checkbox } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { HTMLAttributes } from 'react';
import type { PoolNumber } from '../../generated/types.ts';
import { formatNumber } from '../../numbers/index.ts';
import classes from './call-in-groups.module.css';

/** Cells of a number in the pool. The list has one stop for Tab, its active row; keys there do what these buttons do. */
export function PoolRow({
  number: { number, description },
  isChosen,
  onToggle,
  onEdit,
  onRemove,
}: {
  readonly number: PoolNumber;
  readonly isChosen: boolean;
  readonly onToggle: HTMLAttributes<HTMLElement>['onClick'];
  onEdit(): void;
  onRemove(): void;
}) {
  const name = formatNumber(number);
  return (
    <>
      <div role="gridcell">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Select ${name}`}
          checked={isChosen}
          onChange={() => undefined}
          onClick={onToggle}
        />
      </div>
      <div role="gridcell" className={classes.number}>
        {name}
      </div>
      <div role="gridcell" className={classes.description} title={description}>
        {description}
      </div>
      <div role="gridcell" className={classes.rowActions}>
        <ActionIcon size="sm" tabIndex={-1} aria-label={`Edit ${name}`} onClick={onEdit}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon size="sm" tabIndex={-1} aria-label={`Remove ${name}`} onClick={onRemove}>
          <IconTrash size={15} />
        </ActionIcon>
      </div>
    </>
  );
}
