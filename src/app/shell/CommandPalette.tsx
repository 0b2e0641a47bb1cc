import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommands } from './use-commands.ts';

/** Commands listed at once; typing finds the others. */
const mostShown = 40;
const none: SpotlightActionGroupData[] = [];

/** Every action, application and block by name (Ctrl+K). The list is made when it is opened. */
export function CommandPalette() {
  const [open, setOpen] = useState(false);
  const commands = useCommands();
  return (
    <Spotlight
      actions={open ? commands() : none}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      triggerOnContentEditable
      limit={mostShown}
      attributes={{ content: { 'aria-label': 'Commands' } }}
      nothingFound="Nothing is called that."
      highlightQuery
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: 'Search commands, applications and blocks',
        'aria-label': 'Search commands, applications and blocks',
      }}
    />
  );
}
