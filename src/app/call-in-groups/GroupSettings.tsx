import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { useId, useState } from 'react';
import { changeCallInGroup } from '../../designer/index.ts';
import type { CallInGroupContent } from '../../generated/types.ts';
import { useDesigner } from '../designer-context.tsx';

/** The settings of a group, named and bounded as in the guide. */
export function GroupSettings({ id, content }: { readonly id: string; readonly content: CallInGroupContent }) {
  const designer = useDesigner();
  const change = (settings: Omit<Parameters<typeof changeCallInGroup.change>[1], 'group'>) => {
    const answer = designer.dispatch(changeCallInGroup, { group: id, ...settings });
    return answer.done ? undefined : answer.reason;
  };
  const { generateAccessCode, accessCodeLength, expirySeconds, uniqueDnis, dnisPool } = content;
  return (
    <Stack gap="sm">
      <Checkbox
        label="Generate Access Code"
        description="The caller must key in the code that came with the number to get through to an agent."
        checked={generateAccessCode}
        onChange={(event) => change({ generateAccessCode: event.currentTarget.checked })}
      />
      <WholeNumber
        label="Length"
        unit="digits"
        range="4 to 12"
        value={accessCodeLength}
        disabled={!generateAccessCode}
        onChange={(value) => change({ accessCodeLength: value })}
      />
      <WholeNumber
        label="Expiry (seconds)"
        unit="seconds"
        range="10 to 1800"
        hint="A call that comes later does not match the request."
        value={expirySeconds}
        onChange={(value) => change({ expirySeconds: value })}
      />
      <Checkbox
        label="Unique DNIS"
        description={uniqueWords(uniqueDnis, dnisPool.length)}
        checked={uniqueDnis}
        onChange={(event) => change({ uniqueDnis: event.currentTarget.checked })}
      />
    </Stack>
  );
}

function uniqueWords(isUnique: boolean, numbers: number): string {
  if (!isUnique) return 'A number is handed out again while requests for it are still open.';
  const most = numbers === 1 ? '1 request' : `${numbers.toLocaleString('en')} requests`;
  return `A number is not handed out again while it is in use: ${most} can be open at once.`;
}

/** A number with a range. One that is out of range stays in the field with the reason, and the former one stays in force. */
function WholeNumber({
  label,
  unit,
  range,
  hint,
  value,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly unit: string;
  readonly range: string;
  readonly hint?: string;
  readonly value: number;
  readonly disabled?: boolean;
  /** Gives the reason when it is refused. */
  onChange(value: number): string | undefined;
}) {
  const id = useId();
  const [typed, setTyped] = useState<{ readonly text: string | number; readonly reason: string }>();
  // What was refused gives way when the value changes by other means, such as undo.
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(undefined);
  }
  const take = (text: string | number) => {
    const reason = onChange(text === '' ? Number.NaN : Number(text));
    setTyped(reason === undefined ? undefined : { text, reason: `${reason} It stays ${value}.` });
  };
  return (
    <NumberInput
      id={id}
      label={label}
      description={[`${range} ${unit}.`, ...(hint === undefined ? [] : [hint])].join(' ')}
      w={220}
      value={typed?.text ?? value}
      error={disabled ? undefined : typed?.reason}
      disabled={disabled}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      stepHoldDelay={400}
      stepHoldInterval={60}
      onChange={take}
    />
  );
}
