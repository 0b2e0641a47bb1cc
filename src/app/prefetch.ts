import { loadArrange } from './arrange/use-arrange.ts';
import { prepareSimulation } from './simulator/state.ts';
import { templates } from './templates.ts';

/** The longest that loading ahead waits for a page that is never idle, in milliseconds. */
const longestWait = 5000;

/**
 * Loads, once the page has nothing else to do, what the first screen does without: simulator, automatic layout and templates.
 * A network that is cut later takes none of them away. Gives what calls it off.
 */
export function prefetchWhenIdle(): () => void {
  const load = () => {
    prepareSimulation();
    // What fails here is asked for again, and told, when somebody needs it.
    for (const loading of [loadArrange(), ...templates.map((template) => template.load())]) loading.catch(() => {});
  };
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(load, { timeout: longestWait });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(load, longestWait);
  return () => clearTimeout(timer);
}
