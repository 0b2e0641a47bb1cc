import { Alert, List } from '@mantine/core';
import type { DayRun } from '../day/day-run.ts';

/** Why what was started does not run: it was refused, or it failed. */
export function RunFaults({ run, plan }: { readonly run: DayRun; readonly plan: string }) {
  const isMine = run.use((state) => state.started?.plan === plan);
  const refused = run.use((state) => state.refused);
  const crashed = run.use((state) => state.crashed);
  if (!isMine) return null;
  return (
    <>
      {crashed !== undefined && (
        <Alert color="red" title="The day has failed" p="xs">
          {crashed} Restart begins afresh.
        </Alert>
      )}
      {refused && (
        <Alert color="yellow" title={refused.reason} p="xs" role="status">
          {refused.diagnostics.length > 0 && (
            <List size="sm">
              {refused.diagnostics.map(({ at, code, message }) => (
                <List.Item key={`${at} ${code} ${message}`}>{message}</List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </>
  );
}
