import { Alert, Anchor, List } from '@mantine/core';
import { toPointer } from '../../../model/pointer.ts';
import { useGoToPointer } from '../../go-to.ts';
import type { DayRun } from '../day/day-run.ts';
import classes from './run.module.css';

/** Why what was started does not run: it failed, or its traffic is at fault; then a click leads to the field of the plan. */
export function RunFaults({ run, plan }: { readonly run: DayRun; readonly plan: string }) {
  const started = run.use((state) => (state.started?.plan === plan ? state.started : undefined));
  const refused = run.use((state) => state.refused);
  const crashed = run.use((state) => state.crashed);
  const goToPointer = useGoToPointer();
  if (!started) return null;
  // With two days it cannot be told whose traffic it is.
  const isOfPlan = started.days.length === 1;
  return (
    <>
      {crashed !== undefined && (
        <Alert color="red" title="The day has failed" p="xs">
          {crashed} Restart begins afresh.
        </Alert>
      )}
      {refused && (
        <Alert color="yellow" title={refused.reason} p="xs" role="status" classNames={{ title: classes.refused ?? '' }}>
          {refused.diagnostics.length > 0 && (
            <List size="sm">
              {refused.diagnostics.map(({ at, code, message }) => (
                <List.Item key={`${at} ${code} ${message}`}>
                  {isOfPlan ? (
                    <Anchor
                      component="button"
                      type="button"
                      fz="sm"
                      ta="start"
                      c="inherit"
                      underline="always"
                      onClick={() => goToPointer(`${toPointer(['trafficPlans', plan])}${at}`)}
                    >
                      {message}
                    </Anchor>
                  ) : (
                    message
                  )}
                </List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </>
  );
}
