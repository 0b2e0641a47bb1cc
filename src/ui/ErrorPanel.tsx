import { Button, Textarea, Title } from '@mantine/core';
import { IconBug, IconCopy, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import classes from './panel.module.css';

/** What a crashed part of the screen shows instead of itself: what happened, a report to copy, another try. */
export function ErrorPanel({
  part,
  error,
  onRetry,
}: {
  /** Name of the part, such as “Inspector”. */
  readonly part: string;
  readonly error: unknown;
  onRetry?(): void;
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const report = reportOf(part, error);
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(report) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setState('copied'),
      () => setState('shown'),
    );
  return (
    <section className={classes.crashed} aria-label={`${part} has failed`} role="alert">
      <IconBug size={22} aria-hidden />
      <Title order={2}>{part} has failed</Title>
      <p>The rest of the studio goes on, and your work is kept. This is our mistake.</p>
      <p className="cs-mono">{messageOf(error)}</p>
      <div className={classes.actions}>
        {onRetry ? (
          <Button leftSection={<IconRefresh size={15} />} onClick={onRetry}>
            Try again
          </Button>
        ) : null}
        <Button variant="default" leftSection={<IconCopy size={15} />} onClick={copy}>
          Copy report
        </Button>
        <span role="status">{state === 'copied' ? 'Copied.' : ''}</span>
      </div>
      {state === 'shown' ? (
        <Textarea
          label="Report"
          description="The clipboard cannot be reached: select the text and copy it."
          classNames={{ input: 'cs-mono' }}
          autosize
          maxRows={12}
          readOnly
          value={report}
        />
      ) : null}
    </section>
  );
}

/** Keeps a crash inside one part of the screen. `resetKeys`: when one of them changes, the part is tried again. */
export function ErrorBoundaryPanel({
  part,
  resetKeys,
  children,
}: {
  readonly part: string;
  readonly resetKeys?: unknown[];
  readonly children: ReactNode;
}) {
  return (
    <ErrorBoundary
      {...(resetKeys ? { resetKeys } : {})}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <ErrorPanel part={part} error={error} onRetry={resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function reportOf(part: string, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [`Callback Studio: ${part} has failed`, messageOf(error), stack, navigator.userAgent].join('\n\n');
}
