import { Text, Title } from '@mantine/core';

/** What an application without blocks shows: what to do next. */
export function EmptyCanvas() {
  return (
    <div className="cs-empty-canvas">
      <Title order={2} size="h3" mb={4}>
        No blocks yet
      </Title>
      <Text size="sm" c="dimmed">
        Drag a block from the palette into a phase, or choose one there and press Enter. A call runs through the phases
        from top to bottom, and inside a phase from left to right.
      </Text>
    </div>
  );
}
