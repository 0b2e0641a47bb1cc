import { Text } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import { setAgentSkills } from '../../designer/index.ts';
import type { Agent, Skill } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { addresses } from '../addresses.ts';
import { announce } from '../announce.tsx';
import { useDesigner } from '../designer-context.tsx';
import { showRefusal } from '../dispatch.ts';
import { type RowAction, RowMenu } from '../screen/RowMenu.tsx';
import screen from '../screen/screen.module.css';
import classes from './directory.module.css';
import { cellAfterKey, readLevel } from './levels.ts';

/** Which cell is being typed in, and what was typed so far. */
interface Typing {
  readonly agent: string;
  readonly skill: string;
  readonly text: string;
}

/** Agents × skills. One cell is in the tab order; arrows move, digits type, Enter takes over, Delete clears. */
export function LevelMatrix({
  agents,
  skills,
  actionsOf,
}: {
  readonly agents: readonly (readonly [string, Agent])[];
  readonly skills: Readonly<Record<string, Skill>>;
  actionsOf(agent: string): readonly RowAction[];
}) {
  const designer = useDesigner();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const [typing, show] = useState<Typing>();
  // What counts when focus leaves a field that is just being taken away.
  const latest = useRef<Typing>(undefined);
  const setTyping = (next: Typing | undefined) => {
    latest.current = next;
    show(next);
  };
  const columns = Object.entries(skills).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const size = { rows: agents.length, columns: columns.length };
  const row = Math.min(active.row, size.rows - 1);
  const column = Math.min(active.column, size.columns - 1);

  const focusCell = (next: { row: number; column: number }) => {
    setActive(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  /** Takes over what was typed; false when it is no level. */
  const commit = (): boolean => {
    const typed = latest.current;
    if (!typed) return true;
    const level = readLevel(typed.text);
    if (level === undefined) {
      showRefusal(`“${typed.text}” is no level. A level is a whole number from 0 to 2147483647.`);
      return false;
    }
    setTyping(undefined);
    if (String(level || '') !== levelText(typed.agent, typed.skill)) set(typed.agent, typed.skill, level);
    return true;
  };
  const set = (agent: string, skill: string, level: number) => {
    const before = own(designer.store.getState().workspace.directory.agents, agent)?.skills ?? {};
    const { [skill]: _, ...others } = before;
    const answer = designer.dispatch(setAgentSkills, {
      agent,
      skills: level === 0 ? others : { ...others, [skill]: level },
    });
    // Each cell is a step of its own.
    designer.endGroup();
    if (answer.done) announce(`${own(skills, skill)?.name ?? skill}: ${level}`);
    else showRefusal(answer.reason);
  };
  const onKeyDown = (event: KeyboardEvent, agent: string, skill: string) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = cellAfterKey({ row, column }, size, event.key, event.shiftKey);
    if (next) {
      if (typing && ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
      event.preventDefault();
      if (commit()) focusCell(next);
    } else if (event.key === 'Escape' && typing) {
      event.stopPropagation();
      setTyping(undefined);
      focusCell({ row, column });
    } else if (event.key === 'F2') setTyping({ agent, skill, text: levelText(agent, skill) });
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !typing) {
      event.preventDefault();
      set(agent, skill, 0);
    } else if (/^\d$/.test(event.key) && !typing) {
      event.preventDefault();
      setTyping({ agent, skill, text: event.key });
    }
  };
  const levelText = (agent: string, skill: string) => {
    const level = own(agents.find(([id]) => id === agent)?.[1].skills ?? {}, skill);
    return level ? String(level) : '';
  };

  if (columns.length === 0)
    return (
      <>
        <Text size="sm" c="dimmed" p="md">
          There are no skills yet.{' '}
          <Link href={addresses.directory('skills')} className={screen.link ?? ''}>
            Make skills
          </Link>{' '}
          to give these agents levels.
        </Text>
        <ul className={classes.plain} aria-label="Agents">
          {agents.map(([id, { name }]) => (
            <li key={id}>
              {name} <RowMenu name={name} actions={actionsOf(id)} />
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div className={classes.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by arrow keys is a grid */}
      <table ref={grid} role="grid" aria-label="Levels of agents by skill" className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">Agent</th>
            {columns.map(([id, { name }]) => (
              <th key={id} scope="col" className="cs-mono">
                {name}
              </th>
            ))}
            <th scope="col">
              <span className={classes.hidden}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {agents.map(([agent, { name }], rowIndex) => (
            <tr key={agent}>
              <th scope="row">{name}</th>
              {columns.map(([skill, { name: skillName }], columnIndex) => {
                const isTyping = typing?.agent === agent && typing.skill === skill;
                const isActive = rowIndex === row && columnIndex === column;
                return (
                  <td
                    key={skill}
                    data-pointer={toPointer(['directory', 'agents', agent, 'skills', skill])}
                    data-cell={`${rowIndex} ${columnIndex}`}
                    tabIndex={isActive && !isTyping ? 0 : -1}
                    aria-label={`${name}, ${skillName}: ${levelText(agent, skill) || 'level 0'}`}
                    onFocus={() => setActive({ row: rowIndex, column: columnIndex })}
                    onDoubleClick={() => setTyping({ agent, skill, text: levelText(agent, skill) })}
                    onKeyDown={(event) => onKeyDown(event, agent, skill)}
                  >
                    {isTyping ? (
                      <input
                        className={classes.level}
                        aria-label={`Level of ${name} in ${skillName}`}
                        inputMode="numeric"
                        maxLength={10}
                        value={typing.text}
                        // biome-ignore lint/a11y/noAutofocus: the cell was being typed in: its field has the focus
                        autoFocus
                        onChange={(event) => setTyping({ agent, skill, text: event.currentTarget.value })}
                        onBlur={() => {
                          if (!commit()) setTyping(undefined);
                        }}
                      />
                    ) : (
                      levelText(agent, skill)
                    )}
                  </td>
                );
              })}
              <td>
                <RowMenu name={name} actions={actionsOf(agent)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
