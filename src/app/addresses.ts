/** The ways an application is shown. */
export const views = ['canvas', 'outline', 'json'] as const;
export type View = (typeof views)[number];

/** Addresses of the screens, behind the # of the page. */
export const addresses = {
  applications: '/applications',
  application: (id: string, view: View = 'canvas') =>
    `/applications/${encodeURIComponent(id)}${view === 'canvas' ? '' : `/${view}`}`,
};

/** The view that an address names; the canvas where it names none. */
export function viewOf(text: string | undefined): View {
  return views.find((view) => view === text) ?? 'canvas';
}
