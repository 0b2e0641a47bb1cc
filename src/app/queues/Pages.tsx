import { ActionIcon, NumberInput } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { nearestPage, pagesOf } from './listed-queues.ts';
import { turnTo } from './queue-list.ts';
import classes from './queues.module.css';

/** First, Previous, the number of the page “of N”, Next, Last. Nothing where one page is enough. */
export function Pages({ page, count }: { readonly page: number; readonly count: number }) {
  const pages = pagesOf(count);
  const [typed, setTyped] = useState<number | string>(page);
  useEffect(() => setTyped(page), [page]);
  if (pages === 1) return null;
  const go = () => {
    const wanted = nearestPage(typeof typed === 'number' ? typed : page, count);
    setTyped(wanted);
    turnTo(wanted);
  };
  return (
    <nav className={classes.pages} aria-label="Pages">
      <Turn label="First" icon={IconChevronsLeft} to={1} page={page} />
      <Turn label="Previous" icon={IconChevronLeft} to={Math.max(1, page - 1)} page={page} />
      <NumberInput
        size="xs"
        w={56}
        aria-label="Page"
        hideControls
        min={1}
        max={pages}
        allowDecimal={false}
        allowNegative={false}
        value={typed}
        onChange={setTyped}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
        }}
      />
      <span className={classes.of}>of {pages}</span>
      <Turn label="Next" icon={IconChevronRight} to={Math.min(pages, page + 1)} page={page} />
      <Turn label="Last" icon={IconChevronsRight} to={pages} page={page} />
    </nav>
  );
}

function Turn({
  label,
  icon: Icon,
  to,
  page,
}: {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly to: number;
  readonly page: number;
}) {
  return (
    <ActionIcon variant="default" aria-label={label} title={label} disabled={to === page} onClick={() => turnTo(to)}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
