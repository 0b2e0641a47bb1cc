import type { Designer, Dispatched } from '../../designer/designer.ts';
import { createApplication, createRoutingPoint, createVirtualQueue, newId } from '../../designer/index.ts';
import { settingText } from '../../designer/settings-table/index.ts';
import type { GridCreate } from '../../ui/grid/index.ts';
import { askNewHours } from '../business-hours/NewHoursDialog.tsx';
import { showRefusal } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';

interface Maker {
  /** What is made, as in a sentence. */
  readonly noun: string;
  make(designer: Designer, name: string, id: string): Dispatched;
}

const makers: Readonly<Record<string, Maker>> = {
  virtualQueues: {
    noun: 'virtual queue',
    make: (designer, name, id) => designer.dispatch(createVirtualQueue, { name, id }),
  },
  routingPoints: {
    noun: 'routing point',
    make: (designer, name, id) => designer.dispatch(createRoutingPoint, { name, id }),
  },
  applications: {
    noun: 'Callback application',
    make: (designer, name, id) => designer.dispatch(createApplication, { name, id, type: 'callback' }),
  },
};

/** How a reference cell makes what it does not find: at once when the name was typed, else it asks for it. */
export function createReference(designer: Designer, collection: string): GridCreate | undefined {
  const textOf = (column: string, id: string) => settingText(designer.store.getState().workspace, column, id);
  if (collection === 'businessHours')
    return {
      label: () => 'Create Business Hours…',
      run: (_, { column }, take) => askNewHours((id) => take(textOf(column, id))),
    };
  const maker = Object.hasOwn(makers, collection) ? makers[collection] : undefined;
  if (!maker) return undefined;
  return {
    label: (typed) => (typed.trim() === '' ? `Create ${maker.noun}…` : `Create “${typed.trim()}”`),
    run(typed, { column }, take) {
      const submit = (name: string) => {
        const id = newId();
        const answer = maker.make(designer, name, id);
        if (answer.done) take(textOf(column, id));
        return answer;
      };
      if (typed.trim() === '') askNewName(maker.noun, submit);
      else {
        const answer = submit(typed);
        if (!answer.done) showRefusal(answer.reason);
      }
    },
  };
}

function askNewName(noun: string, submit: (name: string) => Dispatched): void {
  askName({ title: `New ${noun}`, label: 'Name', action: 'Create', value: '', submit });
}

/** Asks for the name of an application of type Callback, and makes it. */
export function askCallbackApplication(designer: Designer): void {
  askNewName('Callback application', (name) => designer.dispatch(createApplication, { name, type: 'callback' }));
}
