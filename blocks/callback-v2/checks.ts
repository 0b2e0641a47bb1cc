import type { CallbackFulfilment, CallbackOffer, CallbackV2Properties } from '../../src/generated/types.ts';
import type { BlockView } from '../../src/model/block.ts';
import type { Report } from '../../src/model/diagnostic.ts';
import { checkQueue, isBlankSource } from '../queues.ts';
import { repeated } from '../repeated.ts';

/** Findings that the schema cannot see. */
export function check(properties: CallbackV2Properties, view: BlockView, report: Report): void {
  const { type } = view.application;
  const isMisplaced =
    (type === 'default' && properties.form !== 'offer') || (type === 'callback' && properties.form !== 'fulfil');
  if (isMisplaced)
    report({
      code: 'callback-v2/wrong-form',
      severity: 'error',
      at: ['properties', 'form'],
      message:
        type === 'default'
          ? 'This block carries callbacks out, but a Default application offers them: place a new Callback V2 block.'
          : 'This block offers callbacks, but a Callback application carries them out: place a new Callback V2 block.',
    });
  if (properties.form === 'offer') checkOffer(properties, view, report);
  else checkFulfilment(properties, report);
}

function checkOffer(offer: CallbackOffer, view: BlockView, report: Report): void {
  checkQueue('callback-v2', offer.virtualQueue, report);
  checkSettings(offer, view, report);
  checkKeys(offer, ['acceptKey', 'scheduleKey', 'declineKey'], report);
  if (!offer.offerImmediate && !offer.offerScheduled)
    report({
      code: 'callback-v2/nothing-offered',
      severity: 'warning',
      at: ['properties', 'offerImmediate'],
      message: 'Neither an immediate nor a scheduled callback is offered: every caller leaves by Not Offered.',
    });
  if (offer.numberSource === 'variable' && !offer.numberVariable)
    report({
      code: 'callback-v2/no-number-variable',
      severity: 'error',
      at: ['properties', 'numberVariable'],
      message: 'No variable is chosen for the phone number: every caller would have to enter it.',
    });
  if (offer.minDigits > offer.maxDigits)
    report({
      code: 'callback-v2/digits-reversed',
      severity: 'error',
      at: ['properties', 'minDigits'],
      message: `A number needs at least ${offer.minDigits} digits but may have ${offer.maxDigits} at most: no caller could enter one.`,
    });
  checkCounts(offer, ['overallWait', 'offerThreshold'], 0, report);
}

/** A queue chosen here must be a service, or nothing could ever be offered. */
function checkSettings({ virtualQueue }: CallbackOffer, { workspace }: BlockView, report: Report): void {
  if (virtualQueue.from !== 'literal' || !Object.hasOwn(workspace.virtualQueues, virtualQueue.value)) return;
  const rows = Object.values(workspace.callbackSettings.rows);
  if (!rows.some((row) => row.virtualQueue === virtualQueue.value))
    report({
      code: 'callback-v2/no-settings-row',
      severity: 'error',
      at: ['properties', 'virtualQueue'],
      message: 'The virtual queue has no row in CALLBACK_SETTINGS: no caller would be offered a callback.',
    });
}

function checkFulfilment(fulfilment: CallbackFulfilment, report: Report): void {
  if (fulfilment.ask) checkKeys(fulfilment, ['continueKey', 'rescheduleKey', 'cancelKey'], report);
  if (fulfilment.attempts !== 'override') return;
  for (const name of ['maxAttempts', 'retryInterval'] as const) {
    const source = fulfilment[name];
    if (!source || isBlankSource(source))
      report({
        code: 'callback-v2/no-override',
        severity: 'hint',
        at: ['properties', name],
        message: 'Nothing is said here: CALLBACK_SETTINGS decide.',
      });
  }
  checkCounts(fulfilment, ['maxAttempts', 'retryInterval'], 1, report);
}

function checkKeys<Name extends string>(
  properties: { readonly [Each in Name]: string },
  names: readonly Name[],
  report: Report,
): void {
  const keys = names.map((name) => properties[name]);
  for (const index of repeated(keys))
    report({
      code: 'callback-v2/key-twice',
      severity: 'error',
      at: ['properties', names[index] ?? ''],
      message: `Key ${keys[index]} stands for two choices: callers could never make this one.`,
    });
}

type Counts<Name extends string> = {
  readonly [Each in Name]?: { readonly from: string; readonly value?: unknown };
};

function checkCounts<Name extends string>(
  properties: Counts<Name>,
  names: readonly Name[],
  minimum: number,
  report: Report,
): void {
  for (const name of names) {
    const source = properties[name];
    if (source?.from === 'literal' && typeof source.value === 'number' && source.value < minimum)
      report({
        code: 'callback-v2/number-too-small',
        severity: 'error',
        at: ['properties', name],
        message: `The number must be ${minimum} or more.`,
      });
  }
}
