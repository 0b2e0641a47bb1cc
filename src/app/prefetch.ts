import { loadArrange } from './arrange/use-arrange.ts';
import { keepDays } from './centre/day/day-port.ts';
import { loadCentreScreen } from './centre/load-centre-screen.ts';
import { loadEditableJson } from './code-view/load-editable-json.ts';
import { keepJsonEditor } from './code-view/load-json-editor.ts';
import { keepNumbersWorker } from './numbers/ask-worker.ts';
import { prepareSimulation } from './simulator/state.ts';
import { keepSimulation } from './simulator/worker-port.ts';
import { templates } from './templates.ts';

/** The longest that loading ahead waits for a page that is never idle, in milliseconds. */
const longestWait = 5000;

/** What is loaded ahead, one thing in each idle moment: what is heavy comes last. */
const ahead: readonly (() => Promise<unknown>)[] = [
  async () => prepareSimulation(),
  loadArrange,
  () => Promise.all(templates.map((template) => template.load())),
  keepSimulation,
  keepNumbersWorker,
  loadCentreScreen,
  keepDays,
  loadEditableJson,
  keepJsonEditor,
];

/**
 * Loads, whenever the page has nothing else to do, what the first screen does without: simulator, automatic layout, templates,
 * and the editors of JSON. A network that is cut later takes none of them away. Gives what calls it off.
 */
export function prefetchWhenIdle(): () => void {
  let isCalledOff = false;
  let callOff = () => {};
  const loadFrom = (index: number) => {
    const load = ahead[index];
    if (!load) return;
    callOff = whenIdle(() => {
      // What fails here is asked for again, and told, when somebody needs it.
      const goOn = () => {
        if (!isCalledOff) loadFrom(index + 1);
      };
      load().then(goOn, goOn);
    });
  };
  loadFrom(0);
  return () => {
    isCalledOff = true;
    callOff();
  };
}

function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(work, { timeout: longestWait });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(work, longestWait);
  return () => clearTimeout(timer);
}
