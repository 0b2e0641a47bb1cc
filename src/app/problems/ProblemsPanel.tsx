import { ActionIcon, Button, Chip, Group, SegmentedControl, Text, Title, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Diagnostic, Severity } from '../../generated/types.ts';
import { announce } from '../announce.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showRefusal } from '../dispatch.ts';
import { useGoToPointer } from '../go-to.ts';
import { describePlace, hasScreen, problemsOf } from './place.ts';
import classes from './problems.module.css';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];
const icons = { error: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle };
const plural = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };

/** Problems drawn at once; filters find the others. */
const mostShown = 300;

/** Every finding of the latest compilation: what is wrong, where, and what happens to the caller. A click goes there; a fix is one button. */
export function ProblemsPanel({ application, onClose }: { readonly application?: string; onClose(): void }) {
  const designer = useDesigner();
  const all = useDesignerState((state) => state.diagnostics);
  const workspace = useDesignerState((state) => state.workspace);
  const compiled = useDesignerState((state) => state.compiledWorkspace);
  const goTo = useGoToPointer();
  const [shown, setShown] = useState<string[]>([...severities]);
  const [scope, setScope] = useState('application');
  const scoped = useMemo(
    () => (application !== undefined && scope === 'application' ? problemsOf(all, application) : all),
    [all, application, scope],
  );
  const found = scoped.filter(({ severity }) => shown.includes(severity));

  const fix = (diagnostic: Diagnostic) => {
    if (!diagnostic.fix) return;
    const answer = designer.applyFix(diagnostic.fix);
    if (answer.done) announce(`Fixed: ${diagnostic.fix.title}`);
    else showRefusal(answer.reason);
  };

  return (
    <section className={classes.panel} aria-labelledby="problems-title">
      <div className={classes.head}>
        <Title order={2} size="h4" id="problems-title">
          Problems
        </Title>
        <Chip.Group multiple value={shown} onChange={setShown}>
          <Group gap={6}>
            {severities.map((severity) => (
              <Chip key={severity} value={severity} size="xs" variant="outline">
                {plural[severity]} {scoped.filter((each) => each.severity === severity).length}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {application !== undefined && (
          <SegmentedControl
            size="xs"
            aria-label="Which problems"
            value={scope}
            onChange={setScope}
            data={[
              { value: 'application', label: 'This application' },
              { value: 'workspace', label: 'Workspace' },
            ]}
          />
        )}
        <Text size="xs" c="dimmed" ml="auto">
          {compiled === workspace ? '' : 'Checking…'}
        </Text>
        <Tooltip label="Close the problems panel">
          <ActionIcon size="sm" aria-label="Close the problems panel" onClick={onClose}>
            <IconX size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.scroll}>
        {found.length === 0 ? (
          <Text size="sm" c="dimmed" p="sm">
            {scoped.length === 0 ? 'No problems.' : 'No problems of the severities shown.'}
          </Text>
        ) : (
          <ul className={classes.list} aria-label="Problems found">
            {found.slice(0, mostShown).map((diagnostic) => {
              const Icon = icons[diagnostic.severity];
              const leads = hasScreen(diagnostic.at);
              const text = (
                <>
                  <span className={classes.icon} data-severity={diagnostic.severity}>
                    <Icon size={16} aria-label={diagnostic.severity} />
                  </span>
                  <span className={classes.message}>{diagnostic.message}</span>
                  <span className={classes.place}>{describePlace(workspace, designer.registry, diagnostic.at)}</span>
                  <code className={classes.code}>{diagnostic.code}</code>
                </>
              );
              return (
                <li key={`${diagnostic.code} ${diagnostic.at} ${diagnostic.message}`} className={classes.item}>
                  {leads ? (
                    <button type="button" className={classes.problem} onClick={() => goTo(diagnostic.at)}>
                      {text}
                    </button>
                  ) : (
                    <div className={classes.problem}>{text}</div>
                  )}
                  {diagnostic.fix && (
                    <Button size="compact-xs" variant="light" onClick={() => fix(diagnostic)}>
                      {diagnostic.fix.title}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {found.length > mostShown && (
          <Text size="xs" c="dimmed" p="sm">
            {found.length - mostShown} more are not shown.
          </Text>
        )}
      </div>
    </section>
  );
}
