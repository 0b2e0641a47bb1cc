import { Badge } from '@mantine/core';
import { type ApplicationState, stateText } from './application-state.ts';

const colors = { draft: 'gray', published: 'teal', changed: 'yellow' } as const;

/** Draft, Published v3, or Changed since v3. */
export function StateBadge({ state }: { readonly state: ApplicationState }) {
  return (
    <Badge
      variant="light"
      color={colors[state.state]}
      radius="sm"
      tt="none"
      fw={500}
      autoContrast
      c="var(--cs-text)"
      miw="max-content"
    >
      {stateText(state)}
    </Badge>
  );
}
