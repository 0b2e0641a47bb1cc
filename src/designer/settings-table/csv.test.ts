import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingsRow, Workspace } from '../../generated/types.ts';
import { setSettingsCells } from '../commands/set-settings-cells.ts';
import { workbench } from '../workbench.suite.ts';
import { fromCsvCell, fromCsvKey, isDefaultKey, toCsvCell, toCsvKey } from './csv-cell.ts';
import type { CsvPreview } from './csv-preview.ts';
import { formatSettingsCsv } from './format-csv.ts';
import { settingsWorkspace } from './little-settings.suite.ts';
import { planCsv } from './plan-csv.ts';
import { previewSettingsCsv } from './preview-csv.ts';

const workspace = settingsWorkspace({ one: { virtualQueue: 'a', slotCapacity: 7 }, two: { virtualQueue: 'b' } });
const preview = (text: string, of = workspace) => previewSettingsCsv(of, text);

/** A previewed file in one line for each row: `line state key`, then its cells. */
const told = ({ rows }: CsvPreview) =>
  rows.map(({ line, state, key, cells }) =>
    [
      `${line} ${state} ${key}`,
      ...cells.map((each) => `${each.column}: ${each.before}>${each.after}${each.problem ? '!' : ''}`),
    ].join(', '),
  );

/** The workspace after importing the given lines, all of them when left out. */
function imported(csv: string | Uint8Array, into: Workspace, lines?: number[]): Workspace {
  const shown = previewSettingsCsv(into, csv);
  let count = 0;
  const plan = planCsv(shown, lines ?? shown.rows.map(({ line }) => line), () => `new${++count}`);
  return workbench(into).do(setSettingsCells, { ...plan, how: 'import' }).workspace;
}

describe('a CSV file that is previewed', () => {
  it('shows what is new, changed, the same and wrong, cell by cell', () => {
    const shown = preview('Virtual Queue,Slot Capacity,Max Days Ahead\nA,7,\nB,3,x\nC,1,\nA,,\nDEFAULT,9,\n');
    expect(told(shown)).toEqual([
      '2 same A',
      '3 wrong B, slotCapacity: >3, maxDaysAhead: >x!',
      '4 new C, slotCapacity: >1',
      '5 wrong A',
      '6 changed DEFAULT, slotCapacity: >9',
    ]);
    expect(shown.rows[3]?.problems).toEqual(['“A” stands in line 2 already.']);
    expect(shown.missingColumns).toHaveLength(36);
  });
  it('changes cells to blank where it says so, and leaves those alone that it does not have', () => {
    expect(told(preview('Virtual Queue,Slot Capacity,Max Days Ahead\nA,\n'))).toEqual([
      '2 changed A, slotCapacity: 7>',
    ]);
    expect(told(preview('Max Days Ahead,Virtual Queue,Slot Capacity\n5,A\n'))).toEqual([
      '2 changed A, maxDaysAhead: >5',
    ]);
  });
  it('names columns by their titles or keys, in any case and order', () => {
    expect(told(preview(' slot capacity ,VIRTUALQUEUE\n8,A\n'))).toEqual(['2 changed A, slotCapacity: 7>8']);
  });
  it('says which columns are unknown or stand twice, and takes the others', () => {
    const shown = preview('Virtual Queue,Colour,Slot Capacity,slotCapacity,__proto__\nA,red,8,9,x\n');
    expect(shown.unknownColumns).toEqual(['Colour', '__proto__']);
    expect(shown.problems).toEqual(['The column Slot Capacity stands in the file twice; the first one counts.']);
    expect(told(shown)).toEqual(['2 changed A, slotCapacity: 7>8']);
  });
  it('has no rows without the key column', () => {
    expect(preview('Slot Capacity\n8\n')).toMatchObject({
      rows: [],
      problems: ['The first line of the file does not name the column Virtual Queue.'],
    });
  });
  it('says why a row cannot be taken', () => {
    const shown = preview('Virtual Queue,Slot Capacity\nX,1\n,2\nA,1,2,3\nB,"3\n');
    expect(shown.rows.map(({ line, problems }) => [line, ...problems])).toEqual([
      [2, 'There is no Virtual Queue “X”.'],
      [3, 'It has no Virtual Queue, so it is not known which row it is about.'],
      [4, 'It has 4 cells, but the header names 2 columns.'],
      [5, 'A quotation mark is opened and never closed: all that follows was read as one cell.'],
    ]);
  });
  it('counts lines as an editor does, through line breaks in cells and blank lines', () => {
    const shown = preview('Virtual Queue,Calling Party Display Name\r\n\r\nA,"two\r\nlines"\r\n,\r\nB,x\r\n');
    expect(told(shown)).toEqual(['3 wrong A, callingPartyName: >two\nlines!', '6 changed B, callingPartyName: >x']);
  });
  it.each([',', ';', '\t'])('may be parted by %j', (delimiter) => {
    const text = `Virtual Queue${delimiter}Slot Capacity\nA${delimiter}8\n`;
    expect(told(preview(text))).toEqual(['2 changed A, slotCapacity: 7>8']);
  });
  it.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    expect(told(preview(`Virtual Queue,Slot Capacity${end}A,8${end}`))).toEqual(['2 changed A, slotCapacity: 7>8']);
  });
  it('may begin with the line in which Excel names the delimiter', () => {
    const semicolons = told(preview('sep=;\r\nVirtual Queue;Slot Capacity\r\nA;8\r\n'));
    expect(semicolons).toEqual(['3 changed A, slotCapacity: 7>8']);
    expect(told(preview('sep=\t\nVirtual Queue\tSlot Capacity\nA\t8\n'))).toEqual(semicolons);
  });
  it('may begin with a byte order mark', () => {
    const text = '\u{FEFF}Virtual Queue,Slot Capacity\nA,8\n';
    expect(told(preview(text))).toEqual(['2 changed A, slotCapacity: 7>8']);
    expect(told(previewSettingsCsv(workspace, new TextEncoder().encode(text)))).toEqual([
      '2 changed A, slotCapacity: 7>8',
    ]);
  });
  it('is refused in a wrong encoding, with what to do', () => {
    const latin = new Uint8Array([...new TextEncoder().encode('Virtual Queue\nA\nM'), 0xfc, 0x0a]);
    expect(previewSettingsCsv(workspace, latin).problems[0]).toMatch(
      /not written in UTF-8 \(see line 3\)\. Save it as “CSV UTF-8”/,
    );
    const wide = new Uint8Array([0xff, 0xfe, 0x56, 0x00]);
    expect(previewSettingsCsv(workspace, wide).problems[0]).toMatch(/written in UTF-16/);
    expect(previewSettingsCsv(workspace, new Uint8Array([0x56, 0, 0x69, 0])).problems[0]).toMatch(
      /not a text in UTF-8/,
    );
    expect(preview('Virtual Queue,Calling Party Display Name\nA,M\u{FFFD}ller\n').rows[0]?.cells[0]?.problem).toMatch(
      /wrong encoding/,
    );
  });
  it('is refused when it is empty or has no rows', () => {
    for (const text of ['', '\u{FEFF}', ' \r\n \r\n']) expect(preview(text).problems).toEqual(['The file is empty.']);
    expect(preview('Virtual Queue\n').problems).toEqual(['The file has a header and no rows.']);
  });
  it('of noise is never more than refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' })), (noise) => {
        const shown = previewSettingsCsv(workspace, noise);
        expect(shown.rows.length + shown.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('an import', () => {
  it('takes the chosen rows, and of those what is right', () => {
    const csv = 'Virtual Queue,Slot Capacity,Max Days Ahead\nA,8,\nB,3,x\nC,1,2\nX,1,1\n';
    const after = imported(csv, workspace, [3, 4, 5]);
    expect(after.callbackSettings.rows).toEqual({
      one: { virtualQueue: 'a', slotCapacity: 7 },
      two: { virtualQueue: 'b', slotCapacity: 3 },
      new1: { virtualQueue: 'c', slotCapacity: 1, maxDaysAhead: 2 },
    });
    const plan = planCsv(previewSettingsCsv(workspace, csv), [3, 5]);
    expect(plan.problems.map(({ line, text, column }) => [line, text, column])).toEqual([
      [3, 'x', 'maxDaysAhead'],
      [5, 'X', 'virtualQueue'],
    ]);
  });
  it('deletes nothing, the DEFAULT row least of all', () => {
    expect(imported('Virtual Queue,Slot Capacity\nC,1\n', workspace).callbackSettings.rows).toHaveProperty('one');
  });
});

describe('an export', () => {
  it('leads back: imported, it changes nothing, and into an empty table it gives the same bytes', () => {
    const filled: SettingsRow = {
      virtualQueue: 'a',
      callingPartyNumber: '+12125550123',
      callingPartyName: '=1+1,"x"',
      dialPrefix: '9',
    };
    const full = settingsWorkspace(
      { one: filled, two: { virtualQueue: 'b', immediateEnabled: false, skillExpression: 'Sales > 0 & Sales < 5' } },
      { callbackApplication: 'back', businessHours: 'office', routingPoint: 'rp', defaultCountry: 'DE' },
    );
    const csv = formatSettingsCsv(full);
    expect(previewSettingsCsv(full, csv).rows.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
    expect(formatSettingsCsv(imported(csv, settingsWorkspace()))).toBe(csv);
    expect(formatSettingsCsv(imported(new TextEncoder().encode(csv), settingsWorkspace()))).toBe(csv);
  });
  it('leads back for any names and texts', () => {
    // U+FFFD stands for text that was lost: no import takes it, wherever it comes from.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((each) => !each.includes('\uFFFD'));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), text, (names, name) => {
        const queues = Object.fromEntries(names.map((each, index) => [`q${index}`, { name: each }]));
        const rows = Object.fromEntries(
          names.map((_, index) => [`r${index}`, { virtualQueue: `q${index}`, callingPartyName: name }]),
        );
        const full = { ...settingsWorkspace(rows), virtualQueues: queues };
        const shown = previewSettingsCsv(full, formatSettingsCsv(full)).rows;
        // A queue's name of blanks only cannot be a key.
        for (const { state, key } of shown) if (key !== '') expect(state).toBe('same');
      }),
    );
  });
  it('keeps formulas from being run, and the + of a phone number', () => {
    const csv = formatSettingsCsv(
      settingsWorkspace({ one: { virtualQueue: 'a', callingPartyNumber: '+12125550123' } }),
    );
    expect(csv).toContain(",'+12125550123,");
    for (const text of ['=1', '+1', '-1', '@x', "'", "'=1", '\tx', '＝1']) {
      expect(toCsvCell(text)).toBe(`'${text}`);
      expect(fromCsvCell(toCsvCell(text))).toBe(text);
    }
    expect(fromCsvCell("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', 'a', '\t') }),
        (text) => fromCsvCell(toCsvCell(text)) === text,
      ),
    );
  });
  it('tells a queue called DEFAULT from the DEFAULT row', () => {
    for (const name of ['DEFAULT', 'default', "'DEFAULT", "''default", 'DEFAULTS']) {
      expect(isDefaultKey(toCsvKey(name))).toBe(false);
      expect(fromCsvKey(toCsvKey(name))).toBe(name);
    }
    const odd = { ...settingsWorkspace({ one: { virtualQueue: 'a' } }), virtualQueues: { a: { name: 'DEFAULT' } } };
    expect(told(preview(formatSettingsCsv(odd), odd))).toEqual(['2 same DEFAULT', '3 same DEFAULT']);
  });
  it('begins with a byte order mark where it is more than ASCII', () => {
    expect(formatSettingsCsv(workspace)).toMatch(/^Virtual Queue,/);
    const umlaut = { ...workspace, virtualQueues: { a: { name: 'Müller' } } };
    expect(formatSettingsCsv(umlaut)).toMatch(/^\u{FEFF}Virtual Queue,/u);
  });
});
