import { IconBan, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { NumberAnswer } from '../../numbers/index.ts';
import classes from './numbers.module.css';
import { verdictNames } from './verdicts.ts';

/** A verdict with its icon. */
export function Verdict({ verdict }: Pick<NumberAnswer, 'verdict'>) {
  const kind = verdict === 'acceptable' ? 'good' : verdict === 'invalid' || verdict === 'impossible' ? 'none' : 'bad';
  const Icon = { good: IconCircleCheck, bad: IconBan, none: IconHelpCircle }[kind];
  return (
    <span className={classes.verdict} data-kind={kind}>
      <Icon size={15} aria-hidden />
      {verdictNames[verdict]}
    </span>
  );
}
