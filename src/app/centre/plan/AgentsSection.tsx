import { IconTrash } from '@tabler/icons-react';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { newId } from '../../../designer/index.ts';
import type { Diagnostic } from '../../../generated/types.ts';
import { parsePointer } from '../../../model/pointer.ts';
import { FieldMessages } from '../../../ui/form/FieldMessages.tsx';
import { type CellRefusal, Grid, type GridColumn, type GridHandle, type SetCell } from '../../../ui/grid/index.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { showDone, showRefusal } from '../../dispatch.ts';
import { Section } from '../../screen/Screen.tsx';
import { type AgentColumn, agentCell, agentRow, withAgentCells } from './agent-cells.ts';
import { described } from './describe.ts';
import classes from './plan.module.css';
import { planPointer, usePlanScope } from './plan-scope.ts';

/** The columns in their order; those are their ids. */
const columnIds: readonly AgentColumn[] = ['agent', 'count', 'skills', 'shifts'];

const none: readonly Diagnostic[] = [];

/** Frames that the grid is given to draw a row before it is gone to. */
const patience = 30;

/** Section **Agents**: grid **Agents of the plan** with the columns Agent, How many, Skills and Shifts; rows are pasted and typed as in a spreadsheet. */
export function AgentsSection() {
  const { id, plan, findings, change } = usePlanScope();
  const directory = useDesignerState(({ workspace }) => workspace.directory.agents);
  const field = useDesignerState((state) => state.selection);
  const messagesId = useId();
  const grid = useRef<GridHandle>(null);
  const table = useMemo(() => ({ plan, directory }), [plan, directory]);
  const rowIds = useMemo(() => plan.agents.map((_, index) => agentRow(index)), [plan.agents]);
  const columns = useMemo(() => columnsFor(Object.values(directory).map(({ name }) => name)), [directory]);

  useEffect(() => {
    const [collection, of, part, row, column] = field.field === undefined ? [] : parsePointer(field.field);
    if (collection !== 'trafficPlans' || of !== id || part !== 'agents') return;
    reveal(agentRow(Number(row ?? 0)), columnIds.find((each) => each === column) ?? 'agent', patience);
    function reveal(to: string, at: AgentColumn, frames: number) {
      requestAnimationFrame(() => {
        if (!grid.current?.reveal(to, at) && frames > 0) reveal(to, at, frames - 1);
      });
    }
  }, [field, id]);

  const places = useMemo(() => new Map(rowIds.map((row, index) => [row, index])), [rowIds]);
  const found = useMemo(() => findingsByCell(findings), [findings]);
  const cellText = useCallback(
    (row: string, column: string) => {
      const agents = plan.agents[places.get(row) ?? -1];
      const known = columnIds.find((each) => each === column);
      return agents && known ? agentCell(table, agents, known) : '';
    },
    [plan.agents, places, table],
  );
  const cellState = useCallback(
    (row: string, column: string) => ({ problems: found.get(`${places.get(row)} ${column}`) ?? none }),
    [found, places],
  );
  const rowProblems = useCallback((row: string) => found.get(`${places.get(row)} `) ?? none, [found, places]);
  const onSetCells = (cells: readonly SetCell[]): readonly CellRefusal[] => {
    const { agents, refusals } = withAgentCells(table, cells);
    if (refusals.length === cells.length) return refusals;
    const refused = change({ at: ['agents'], value: agents });
    return refused === undefined ? refusals : cells.map((cell) => ({ ...cell, message: refused }));
  };

  return (
    <Section
      title="Agents"
      hint="Who works when. Agents of the directory are named; others are given skills, and stand for as many as you like."
    >
      <div
        className={classes.agents}
        style={{ height: `${Math.min(32, Math.max(13, 9 + 2.0625 * plan.agents.length))}rem` }}
      >
        <Grid
          ref={grid}
          label="Agents of the plan"
          rowIds={rowIds}
          columns={columns}
          rowTitle={(row) => cellText(row, 'agent') || 'Nobody yet'}
          cellText={cellText}
          cellState={cellState}
          rowProblems={rowProblems}
          onSetCells={onSetCells}
          newRowId={newId}
          empty="Nobody works yet: every call waits. Name an agent in the row above, or paste rows from a spreadsheet."
          actions={({ rows }) => [
            {
              id: 'delete',
              label: rows.length > 1 ? `Delete ${rows.length} rows` : 'Delete row',
              icon: <IconTrash size={16} />,
              destructive: true,
              ...(rows.length === 0 ? { disabled: 'Select a row first.' } : {}),
              run: () => {
                const left = plan.agents.filter((_, index) => !rows.includes(agentRow(index)));
                const refused = change({ at: ['agents'], value: left });
                if (refused !== undefined) showRefusal(refused);
                else
                  showDone(
                    `${rows.length === 1 ? 'The row is' : `${rows.length} rows are`} deleted. Undo brings it back.`,
                  );
              },
            },
          ]}
        />
      </div>
      <FieldMessages id={messagesId} messages={findings.filter(({ at }) => at === planPointer(id, ['agents']))} />
    </Section>
  );
}

/** Findings by the place of a row and its column; those of a whole row, or deeper than a cell, by what is nearest. */
function findingsByCell(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const [, , part, row, column = ''] = parsePointer(finding.at);
    if (part !== 'agents' || row === undefined) continue;
    const key = `${row} ${column}`;
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return found;
}

function columnsFor(names: readonly string[]): readonly GridColumn[] {
  const choices = [...new Set(names)].sort((a, b) => a.localeCompare(b)).map((text) => ({ text }));
  return [
    {
      ...{ id: 'agent', title: 'Agent', width: 180, help: described('agents.agent') ?? '' },
      editor: {
        type: 'choice',
        choices: () => choices,
        create: {
          label: (typed) => (typed === '' ? 'Agents of this plan only' : `“${typed}”, of this plan only`),
          run: (typed, _, take) => take(typed === '' ? 'team' : typed),
        },
      },
    },
    {
      ...{ id: 'count', title: 'How many', width: 100, align: 'end', kind: 'number' },
      help: described('agents.count') ?? '',
      editor: { type: 'text', inputMode: 'numeric' },
    },
    { id: 'skills', title: 'Skills', width: 260, help: described('agents.skills') ?? '', kind: 'code' },
    { id: 'shifts', title: 'Shifts', width: 260, help: 'By the clocks of the day, such as 09:00–13:00, 13:30–18:00.' },
  ];
}
