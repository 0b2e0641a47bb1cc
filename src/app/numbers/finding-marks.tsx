import { IconAlertTriangle, IconCircleX, IconInfoCircle, type TablerIcon } from '@tabler/icons-react';
import type { PatternFinding } from '../../numbers/index.ts';
import classes from './numbers.module.css';

interface Look {
  readonly severity: 'error' | 'warning' | 'hint';
  /** In a few words, for the list. */
  readonly label: string;
}

const looks: Readonly<Record<PatternFinding['kind'], Look>> = {
  'not-linear': { severity: 'error', label: 'Blocks nothing' },
  faulty: { severity: 'error', label: 'Blocks nothing' },
  'never-matches': { severity: 'warning', label: 'Never matches' },
  'blocks-everything': { severity: 'warning', label: 'Blocks every number' },
  'blocks-country': { severity: 'warning', label: 'Blocks a country' },
  'outside-countries': { severity: 'hint', label: 'Not in a permitted country' },
  shadowed: { severity: 'hint', label: 'Not needed' },
};

const icons: Readonly<Record<Look['severity'], TablerIcon>> = {
  error: IconCircleX,
  warning: IconAlertTriangle,
  hint: IconInfoCircle,
};

/** Sentences told of one pattern. */
const mostTold = 4;

/** Findings of a pattern as sentences, each with the icon of its severity. */
export function Findings({ findings }: { readonly findings: readonly PatternFinding[] }) {
  const told = findings.length > mostTold ? findings.slice(0, mostTold - 1) : findings;
  const rest = findings.length - told.length;
  return (
    <ul className={classes.findings} aria-label="Findings">
      {told.map(({ kind, text }) => {
        const { severity } = looks[kind];
        const Icon = icons[severity];
        return (
          <li key={text} data-severity={severity}>
            <Icon size={14} aria-hidden />
            <span>{text}</span>
          </li>
        );
      })}
      {rest > 0 && (
        <li data-severity="hint">
          <IconInfoCircle size={14} aria-hidden />
          <span>{rest} more countries likewise.</span>
        </li>
      )}
    </ul>
  );
}

/** The first finding of a pattern in a few words, for its row; the sentences are read out and shown while the pointer rests. */
export function FindingMark({ findings }: { readonly findings: readonly PatternFinding[] }) {
  const [first] = findings;
  if (!first) return null;
  const { severity, label } = looks[first.kind];
  const Icon = icons[severity];
  const sentences = findings.slice(0, mostTold).map(({ text }) => text);
  return (
    <span className={classes.mark} data-severity={severity} title={sentences.join('\n')}>
      <Icon size={14} aria-hidden />
      {first.kind === 'blocks-country' ? countriesText(findings) : label}
    </span>
  );
}

/** The only country of which a pattern blocks every number by its sentence, several by how many they are. */
function countriesText(findings: readonly PatternFinding[]): string {
  const blocked = findings.filter(({ kind }) => kind === 'blocks-country');
  return blocked.length === 1 && blocked[0]
    ? blocked[0].text.replace(/\.$/, '')
    : `Blocks every number of ${blocked.length} countries`;
}
