import { useEffect } from 'react';
import { updateRules } from './actions.ts';
import { useSimulation } from './state.ts';
import { useSavedRules } from './use-saved-rules.ts';

/**
 * Keeps what runs at the rules as they are saved (guide: a rule is in effect as soon as it is assigned), also while the
 * simulator's panel is closed. Draws nothing; there is one on the page.
 */
export function RulesInEffect() {
  const workspace = useSavedRules();
  const started = useSimulation((state) => state.started);
  useEffect(() => {
    if (started) updateRules(workspace);
  }, [started, workspace]);
  return null;
}
