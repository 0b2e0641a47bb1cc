import { ActionIcon, Checkbox } from '@mantine/core';
import { IconCalendarEvent, IconExternalLink, IconPhoneOutgoing, IconRefresh, IconTable } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Diagnostic, VirtualQueue } from '../../generated/types.ts';
import { toPointer } from '../../model/pointer.ts';
import { addresses } from '../addresses.ts';
import type { PulledQueue } from './pulled.ts';
import { type QueueSettings, whyUnknown } from './queue-facts.ts';
import classes from './queues.module.css';
import { RulePicker } from './RulePicker.tsx';
import { type RuleChoice, type RuleMember, ruleColumns } from './rule-choices.ts';

/** What the row of a queue shows, and what can be done in it. */
interface QueueRowProps {
  readonly id: string;
  readonly queue: VirtualQueue;
  readonly settings: QueueSettings;
  readonly openClose: { readonly text: string; readonly reason: string; readonly open?: boolean };
  readonly pulled: PulledQueue;
  readonly choices: ReadonlyMap<RuleMember, readonly RuleChoice[]>;
  readonly selected: boolean;
  /** Findings by their places. */
  readonly findings: ReadonlyMap<string, Diagnostic>;
  onSelect(id: string, selected: boolean): void;
  onAssign(id: string, member: RuleMember, rule: string | null): void;
  onRefresh(name: string): void;
  onSettings(row: string): void;
}

/** One queue: who it is, its figures, its rules. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { id, queue, settings, openClose, pulled, choices, selected } = props;
  const { name } = queue;
  const { report } = pulled;
  return (
    <tr data-selected={selected || undefined}>
      <td className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={`Select ${name}`}
          checked={selected}
          onChange={(event) => props.onSelect(id, event.currentTarget.checked)}
        />
      </td>
      <th scope="row" className={classes.queue}>
        <span className={classes.named}>
          <Link href={addresses.virtualQueue(id)}>{name}</Link>
          <Accepts settings={settings} />
        </span>
      </th>
      <Figure value={report?.estimatedWaitTime} why={whyUnknown(pulled, 'estimatedWaitTime')} />
      <Figure value={report?.calls} why={whyUnknown(pulled, 'estimatedWaitTime')} />
      <Figure value={report?.averageQuittingTime} why={whyUnknown(pulled, 'averageQuittingTime')} />
      <Figure value={report?.queuedCallbacks} why={whyUnknown(pulled, 'estimatedWaitTime')} />
      <Figure value={report?.scheduledCallbacks} why={whyUnknown(pulled, 'estimatedWaitTime')} />
      <td
        className={classes.hours}
        title={openClose.reason}
        data-open={openClose.open}
        data-unknown={openClose.open === undefined || undefined}
      >
        {openClose.text}
      </td>
      {ruleColumns.map(({ member, label, address }) => {
        const rule = queue[member];
        return (
          <td key={member} className={classes.rule}>
            <div>
              <RulePicker
                label={`${label} of ${name}`}
                value={rule}
                choices={choices.get(member) ?? []}
                finding={props.findings.get(toPointer(['virtualQueues', id, member]))}
                onChange={(next) => props.onAssign(id, member, next)}
              />
              {rule !== undefined && (
                <Link href={address(rule)} className={classes.open} aria-label={`Open the ${label} of ${name}`}>
                  <IconExternalLink size={14} aria-hidden />
                </Link>
              )}
            </div>
          </td>
        );
      })}
      <td className={classes.rowActions}>
        <div>
          <ActionIcon aria-label={`Refresh ${name}`} title={`Refresh ${name}`} onClick={() => props.onRefresh(name)}>
            <IconRefresh size={16} aria-hidden />
          </ActionIcon>
          {settings.row !== undefined && (
            <ActionIcon
              aria-label={`Settings of ${name}`}
              title="Its row in CALLBACK_SETTINGS"
              onClick={() => settings.row !== undefined && props.onSettings(settings.row)}
            >
              <IconTable size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      </td>
    </tr>
  );
});

function Accepts({ settings: { immediate, scheduled } }: { readonly settings: QueueSettings }) {
  return (
    <span className={classes.accepts}>
      {immediate && (
        <span role="img" aria-label="Immediate callbacks" title="Accepts immediate callbacks">
          <IconPhoneOutgoing size={14} aria-hidden />
        </span>
      )}
      {scheduled && (
        <span role="img" aria-label="Scheduled callbacks" title="Accepts scheduled callbacks">
          <IconCalendarEvent size={14} aria-hidden />
        </span>
      )}
    </span>
  );
}

/** A number, or Unknown with the reason: undefined and -1 are no answer. */
function Figure({ value, why }: { readonly value: number | undefined; readonly why: string }) {
  if (value === undefined || value < 0)
    return (
      <td className={classes.figure} data-unknown title={why}>
        Unknown
      </td>
    );
  return <td className={classes.figure}>{value}</td>;
}
