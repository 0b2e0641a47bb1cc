import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { TrafficKeys } from '../../../generated/types.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { showRefusal } from '../../dispatch.ts';
import { described } from './describe.ts';
import { pressesText, readPresses } from './keys-text.ts';
import { NumberField } from './NumberField.tsx';
import { PlanField } from './PlanField.tsx';
import classes from './plan.module.css';
import { planPointer, usePlanScope } from './plan-scope.ts';
import type { Stream } from './streams.ts';

/** Table **Keys of <stream>**: at which block, which share of the customers presses what, and what the others press. */
export function KeysTable({ stream: { at, title, behaviour } }: { readonly stream: Stream }) {
  const { id, change } = usePlanScope();
  const applications = useDesignerState(({ workspace }) => workspace.applications);
  const blocks = Object.values(applications).flatMap((each) => Object.values(each.blocks).map(({ name }) => name));
  const keys = behaviour.keys ?? [];
  const put = (entries: readonly TrafficKeys[]) => {
    const refused = change({ at: [...at, 'keys'], value: entries.length === 0 ? undefined : entries });
    if (refused !== undefined) showRefusal(refused);
  };
  return (
    <div data-pointer={planPointer(id, [...at, 'keys'])}>
      {keys.length > 0 && (
        <table className={classes.keys} aria-label={`Keys of ${title}`}>
          <thead>
            <tr>
              <th scope="col" title={described('keys.step')}>
                Block
              </th>
              <th scope="col" title={described('keys.share')}>
                Share
              </th>
              <th scope="col" title={described('keys.presses')}>
                Presses
              </th>
              <th scope="col" title={described('keys.otherwise')}>
                Otherwise
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {keys.map((entry, index) => {
              const place = [...at, 'keys', String(index)];
              const name = `of entry ${index + 1}`;
              return (
                // Entries have no name and no order of their own but their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <tr key={index}>
                  <td>
                    <PlanField
                      at={[...place, 'step']}
                      label={`Block ${name}`}
                      isHidden
                      placeholder="Every block that asks"
                      value={entry.step ?? ''}
                      suggestions={blocks}
                      onTake={(text) => change({ at: [...place, 'step'], value: text.trim() || undefined })}
                    />
                  </td>
                  <td>
                    <NumberField
                      at={[...place, 'share']}
                      label={`Share ${name}`}
                      isHidden
                      isPercent
                      placeholder="100"
                    />
                  </td>
                  <td>
                    <PressesField at={[...place, 'presses']} label={`Presses ${name}`} presses={entry.presses} />
                  </td>
                  <td>
                    <PressesField at={[...place, 'otherwise']} label={`Otherwise ${name}`} presses={entry.otherwise} />
                  </td>
                  <td>
                    <ActionIcon
                      aria-label={`Remove entry ${index + 1}`}
                      onClick={() => put(keys.filter((_, other) => other !== index))}
                    >
                      <IconTrash size={15} />
                    </ActionIcon>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => put([...keys, { presses: ['1'] }])}
      >
        Add keys
      </Button>
    </div>
  );
}

/** Keys at one input after the other; those of the others are left out while there are none. */
function PressesField({
  at,
  label,
  presses,
}: {
  readonly at: readonly string[];
  readonly label: string;
  readonly presses: readonly string[] | undefined;
}) {
  const { change } = usePlanScope();
  const isOptional = at.at(-1) === 'otherwise';
  return (
    <PlanField
      at={at}
      label={label}
      isHidden
      isCode
      placeholder="Silence"
      value={pressesText(presses ?? [])}
      onTake={(text) => {
        const read = readPresses(text);
        if (read.problem !== undefined) return read.problem;
        return change({ at, value: isOptional && read.presses.length === 0 ? undefined : read.presses });
      }}
    />
  );
}
