/** The ways an application is shown. */
export const views = ['canvas', 'outline', 'json'] as const;
export type View = (typeof views)[number];

/** Addresses of the screens, behind the # of the page. */
export const addresses = {
  applications: '/applications',
  application: (id: string, view: View = 'canvas') =>
    `/applications/${encodeURIComponent(id)}${view === 'canvas' ? '' : `/${view}`}`,
  businessHours: '/business-hours',
  businessHoursOf: (id: string) => `/business-hours/${encodeURIComponent(id)}`,
  specialDays: '/special-days',
  specialDay: (id: string) => `/special-days/${encodeURIComponent(id)}`,
  virtualQueues: '/virtual-queues',
  virtualQueue: (id: string) => `/virtual-queues/${encodeURIComponent(id)}`,
  settings: '/settings',
  directory: (part: DirectoryPart = 'skills') => `/directory/${part}`,
  queues: '/queues',
  numberRules: '/number-rules',
  numberRule: (id: string) => `/number-rules/${encodeURIComponent(id)}`,
  capacityRules: '/capacity',
  capacityRule: (id: string) => `/capacity/${encodeURIComponent(id)}`,
  regionAffinity: '/region-affinity',
  regionAffinityRule: (id: string) => `/region-affinity/${encodeURIComponent(id)}`,
  callInGroups: '/call-in-groups',
  callInGroup: (id: string) => `/call-in-groups/${encodeURIComponent(id)}`,
  centre: '/centre',
  trafficPlan: (id: string) => `/centre/${encodeURIComponent(id)}`,
};

/** The tabs of the directory. */
export const directoryParts = ['skills', 'agents', 'routing-points', 'regions', 'phone-numbers'] as const;
export type DirectoryPart = (typeof directoryParts)[number];

/** The tab that an address names; the skills where it names none. */
export function directoryPartOf(text: string | undefined): DirectoryPart {
  return directoryParts.find((part) => part === text) ?? 'skills';
}

/** The view that an address names; the canvas where it names none. */
export function viewOf(text: string | undefined): View {
  return views.find((view) => view === text) ?? 'canvas';
}

/** A part of an address; what is no good encoding stays as it is and leads nowhere, and the screen says so. */
export function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return part;
  }
}
