import { IconAlertTriangle, IconBan, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { NumberAnswer } from '../../numbers/index.ts';
import classes from './numbers.module.css';
import { verdictName } from './verdicts.ts';

const icons = { good: IconCircleCheck, warning: IconAlertTriangle, bad: IconBan, none: IconHelpCircle };

/** A verdict with its icon. */
export function Verdict({ answer }: { readonly answer: Pick<NumberAnswer, 'verdict' | 'isPremium'> }) {
  const kind = kindOf(answer);
  const Icon = icons[kind];
  return (
    <span className={classes.verdict} data-kind={kind}>
      <Icon size={15} aria-hidden />
      {verdictName(answer)}
    </span>
  );
}

function kindOf({ verdict, isPremium }: Pick<NumberAnswer, 'verdict' | 'isPremium'>): keyof typeof icons {
  if (verdict === 'acceptable') return isPremium ? 'warning' : 'good';
  return verdict === 'invalid' || verdict === 'impossible' ? 'none' : 'bad';
}
