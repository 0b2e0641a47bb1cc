import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { DayRun } from '../day/day-run.ts';
import { downloadText } from '../day/download.ts';
import { type ExportedText, exportsOf } from '../day/exported-texts.ts';

/** Hands out what was started, as it stands when it is chosen. */
export function ExportMenu({ run }: { readonly run: DayRun }) {
  const days = run.use((state) => state.started?.days) ?? [];
  const isHeardOf = run.use((state) => state.views.length > 0);
  if (!isHeardOf) return null;
  const { results, sources } = exportsOf(days, []);
  const download = (kind: 'results' | 'sources', index: number) => {
    const chosen = exportsOf(days, run.use.getState().views)[kind][index];
    if (chosen) downloadText(chosen.file, chosen.type, chosen.text());
  };
  const entries = (kind: 'results' | 'sources', all: readonly ExportedText[]) =>
    all.map(({ file, label }, index) => (
      <Menu.Item key={file} onClick={() => download(kind, index)}>
        {label}
      </Menu.Item>
    ));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries('results', results)}
        <Menu.Divider />
        <Menu.Label>For callback-studio simulate</Menu.Label>
        {entries('sources', sources)}
      </Menu.Dropdown>
    </Menu>
  );
}
