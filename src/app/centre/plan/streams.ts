import type { Traffic, TrafficCallers, TrafficRate, TrafficRequests } from '../../../generated/types.ts';
import type { Path } from '../../../model/pointer.ts';

/** Which list of the plan a stream is in. */
export type StreamList = 'callers' | 'requests';

/** A stream of callers, or of customers who ask without a call, and where it stands in the plan. */
export type Stream = {
  /** `callers 0`; where it stands, as one text. */
  readonly key: string;
  readonly at: Path;
  /** As it is called on the screen: “Callers 1: +12125550110”. */
  readonly title: string;
  readonly rates: readonly TrafficRate[];
  readonly moments: readonly number[];
} & (
  | { readonly list: 'callers'; readonly behaviour: TrafficCallers }
  | { readonly list: 'requests'; readonly behaviour: TrafficRequests }
);

/** All streams of a plan: callers, then requests. */
export function streamsOf({ callers, requests = [] }: Pick<Traffic, 'callers' | 'requests'>): Stream[] {
  const base = ({ rates = [], moments = [] }: TrafficCallers | TrafficRequests) => ({ rates, moments });
  return [
    ...callers.map(
      (behaviour, index): Stream => ({
        ...{ key: `callers ${index}`, at: ['callers', String(index)], list: 'callers', behaviour },
        ...{ title: `Callers ${index + 1}: ${behaviour.to}`, ...base(behaviour) },
      }),
    ),
    ...requests.map(
      (behaviour, index): Stream => ({
        ...{ key: `requests ${index}`, at: ['requests', String(index)], list: 'requests', behaviour },
        title: `Requests ${index + 1}: ${behaviour.virtualQueue ?? behaviour.dialIn?.group ?? 'no queue'}`,
        ...base(behaviour),
      }),
    ),
  ];
}

/** A list of the plan after a change; requests are left out while there are none. */
export function listWith(
  plan: Traffic,
  list: StreamList,
  change: (entries: readonly unknown[]) => readonly unknown[],
): readonly unknown[] | undefined {
  const after = change(plan[list] ?? []);
  return after.length === 0 && list === 'requests' ? undefined : after;
}
