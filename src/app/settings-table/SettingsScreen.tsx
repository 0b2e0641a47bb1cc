import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport, IconHistory, IconPlus, IconTrash, IconUpload } from '@tabler/icons-react';
import { useCallback, useEffect, useRef } from 'react';
import { addSettingsRow, newId, removeSettingsRows } from '../../designer/index.ts';
import { defaultRow, keyColumn, refuseSettingsChange } from '../../designer/settings-table/index.ts';
import { Grid, type GridAction, type GridHandle, type GridSelection } from '../../ui/grid/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone, showRefusal, useDispatch } from '../dispatch.ts';
import { Screen } from '../screen/Screen.tsx';
import { downloadSettingsCsv } from './export-csv.ts';
import { HistoryDialog } from './HistoryDialog.tsx';
import { ImportCsvDialog } from './ImportCsvDialog.tsx';
import { LeftOutPanel } from './LeftOutPanel.tsx';
import { PublishTableDialog } from './PublishTableDialog.tsx';
import { SettingsBanners } from './SettingsBanners.tsx';
import { settingsPlaceOf } from './settings-findings.ts';
import classes from './settings-table.module.css';
import { openTableDialog, useTableDialog } from './table-dialog.ts';
import { useSettingsGrid } from './use-settings-grid.ts';

/** Frames that the grid is given to draw a row before it is gone to. */
const patience = 30;

/** CALLBACK_SETTINGS: a row per queue that offers callbacks, edited like a spreadsheet, published as a whole. */
export function SettingsScreen() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const grid = useRef<GridHandle>(null);
  const table = useSettingsGrid();
  const forbidden = refuseSettingsChange(useDesignerState((state) => state.workspace));
  const field = useDesignerState((state) => state.selection);
  const dialog = useTableDialog((state) => state.open);

  const reveal = useCallback((row: string, column?: string, frames = patience) => {
    requestAnimationFrame(() => {
      if (!grid.current?.reveal(row, column) && frames > 0) reveal(row, column, frames - 1);
    });
  }, []);
  useEffect(() => {
    const place = field.field === undefined ? undefined : settingsPlaceOf(field.field);
    if (place) reveal(place.row, place.column);
  }, [field, reveal]);

  const addRow = () => {
    const id = newId();
    if (dispatch(addSettingsRow, { id }).done) reveal(id, keyColumn);
  };
  const actions = ({ rows }: GridSelection): readonly GridAction[] => {
    const chosen = rows.filter((row) => row !== defaultRow);
    const refused = designer.refuse(removeSettingsRows, { rows: chosen });
    const [one] = chosen;
    return [
      {
        id: 'new',
        label: 'New row',
        icon: <IconPlus size={16} />,
        run: addRow,
        ...(forbidden === undefined ? {} : { disabled: forbidden }),
      },
      {
        id: 'delete',
        label: chosen.length > 1 ? `Delete ${chosen.length} rows` : 'Delete row',
        icon: <IconTrash size={16} />,
        destructive: true,
        ...(rows.length > 0 && one === undefined
          ? { disabled: 'The DEFAULT row stays: the others inherit from it.' }
          : refused === undefined
            ? {}
            : { disabled: refused }),
        run: () => {
          if (!dispatch(removeSettingsRows, { rows: chosen }).done) return;
          showDone(`${chosen.length === 1 ? 'The row is' : `${chosen.length} rows are`} deleted. Undo brings it back.`);
        },
      },
    ];
  };

  return (
    <Screen
      title="CALLBACK_SETTINGS"
      purpose="How each virtual queue offers, schedules and dials callbacks. A blank cell takes what DEFAULT says."
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconHistory size={16} aria-hidden />}
            onClick={() => openTableDialog('history')}
          >
            View History
          </Button>
          <Button
            leftSection={<IconUpload size={16} aria-hidden />}
            aria-disabled={forbidden !== undefined}
            {...(forbidden === undefined ? {} : { variant: 'default', title: forbidden })}
            onClick={() =>
              forbidden === undefined ? openTableDialog('publish') : showRefusal(forbidden, 'Not published')
            }
          >
            Publish Table
          </Button>
        </>
      }
    >
      <div className={classes.fill}>
        <SettingsBanners />
        <div className={classes.grid}>
          <Grid
            {...table}
            ref={grid}
            label="CALLBACK_SETTINGS"
            newRowId={newId}
            actions={actions}
            toolbar={
              <>
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconPlus size={14} aria-hidden />}
                  disabled={forbidden !== undefined}
                  onClick={addRow}
                >
                  New row
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  leftSection={<IconFileImport size={14} aria-hidden />}
                  disabled={forbidden !== undefined}
                  onClick={() => openTableDialog('import')}
                >
                  Import CSV
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  leftSection={<IconFileExport size={14} aria-hidden />}
                  onClick={() => downloadSettingsCsv(designer.store.getState().workspace)}
                >
                  Export CSV
                </Button>
              </>
            }
            empty="No rows yet: all queues take what DEFAULT says. Choose a queue in the row above, or paste rows from a spreadsheet."
          />
        </div>
        <LeftOutPanel
          setCells={table.onSetCells}
          reveal={(row, column) => grid.current?.reveal(row, column) ?? false}
          onSettled={() => grid.current?.focus()}
        />
      </div>
      {dialog === 'import' && <ImportCsvDialog />}
      {dialog === 'publish' && <PublishTableDialog />}
      {dialog === 'history' && <HistoryDialog />}
    </Screen>
  );
}
