import type { Command } from '../designer.ts';
import { addApplication } from './add-application.ts';
import { addBlock } from './add-block.ts';
import { addPhoneNumber } from './add-phone-number.ts';
import { addSettingsRow } from './add-settings-row.ts';
import { addVariable } from './add-variable.ts';
import { applyBlockProperties } from './apply-block-properties.ts';
import { arrangeBlocks } from './arrange-blocks.ts';
import { assignPhoneNumber } from './assign-phone-number.ts';
import { changeVariable } from './change-variable.ts';
import { changeVirtualQueue } from './change-virtual-queue.ts';
import { connectBlocks } from './connect-blocks.ts';
import { createAgent } from './create-agent.ts';
import { createApplication } from './create-application.ts';
import { createBusinessHours } from './create-business-hours.ts';
import { createQueueTrio } from './create-queue-trio.ts';
import { createRegion } from './create-region.ts';
import { createRoutingPoint } from './create-routing-point.ts';
import { createSkill } from './create-skill.ts';
import { createSpecialDay } from './create-special-day.ts';
import { createVirtualQueue } from './create-virtual-queue.ts';
import { deleteAgent } from './delete-agent.ts';
import { deleteApplication } from './delete-application.ts';
import { deleteBusinessHours } from './delete-business-hours.ts';
import { deleteRegion } from './delete-region.ts';
import { deleteRoutingPoint } from './delete-routing-point.ts';
import { deleteSkill } from './delete-skill.ts';
import { deleteSpecialDay } from './delete-special-day.ts';
import { deleteVirtualQueue } from './delete-virtual-queue.ts';
import { describeApplication } from './describe-application.ts';
import { describeBlock } from './describe-block.ts';
import { describeBusinessHours } from './describe-business-hours.ts';
import { describeSkill } from './describe-skill.ts';
import { disconnect } from './disconnect.ts';
import { duplicateApplication } from './duplicate-application.ts';
import { duplicateBusinessHours } from './duplicate-business-hours.ts';
import { importSpecialDays } from './import-special-days.ts';
import { moveBlocks } from './move-blocks.ts';
import { pasteBlocks } from './paste-blocks.ts';
import { recordPublication } from './record-publication.ts';
import { removeBlocks } from './remove-blocks.ts';
import { removePhoneNumber } from './remove-phone-number.ts';
import { removeSettingsRows } from './remove-settings-rows.ts';
import { removeVariable } from './remove-variable.ts';
import { renameAgent } from './rename-agent.ts';
import { renameApplication } from './rename-application.ts';
import { renameBlock } from './rename-block.ts';
import { renameBusinessHours } from './rename-business-hours.ts';
import { renameRegion } from './rename-region.ts';
import { renameRoutingPoint } from './rename-routing-point.ts';
import { renameSkill } from './rename-skill.ts';
import { renameSpecialDay } from './rename-special-day.ts';
import { renameVariable } from './rename-variable.ts';
import { renameVirtualQueue } from './rename-virtual-queue.ts';
import { renameWorkspace } from './rename-workspace.ts';
import { restoreSettings } from './restore-settings.ts';
import { setAgentSkill } from './set-agent-skill.ts';
import { setAgentSkills } from './set-agent-skills.ts';
import { setBlockProperties } from './set-block-properties.ts';
import { setBusinessHoursExceptions } from './set-business-hours-exceptions.ts';
import { setBusinessHoursTimeZone } from './set-business-hours-time-zone.ts';
import { setBusinessHoursWeek } from './set-business-hours-week.ts';
import { setPhaseEntry } from './set-phase-entry.ts';
import { setSettingsCells } from './set-settings-cells.ts';
import { setSpecialDayRanges } from './set-special-day-ranges.ts';

/** Every command, for the fixes of findings, which name one. */
export const commands: readonly Command<never>[] = [
  ...[createApplication, addApplication, renameApplication, describeApplication, duplicateApplication],
  ...[deleteApplication, recordPublication, addPhoneNumber, assignPhoneNumber, removePhoneNumber, renameWorkspace],
  ...[addBlock, removeBlocks, moveBlocks, arrangeBlocks, renameBlock, describeBlock],
  ...[setBlockProperties, applyBlockProperties, setPhaseEntry, connectBlocks, disconnect, pasteBlocks],
  ...[addVariable, changeVariable, renameVariable, removeVariable],
  ...[addSettingsRow, removeSettingsRows, setSettingsCells, restoreSettings],
  ...[
    createBusinessHours,
    renameBusinessHours,
    describeBusinessHours,
    duplicateBusinessHours,
    deleteBusinessHours,
    setBusinessHoursWeek,
    setBusinessHoursTimeZone,
    setBusinessHoursExceptions,
  ],
  ...[createSpecialDay, renameSpecialDay, setSpecialDayRanges, deleteSpecialDay, importSpecialDays],
  ...[createVirtualQueue, renameVirtualQueue, changeVirtualQueue, deleteVirtualQueue, createQueueTrio],
  ...[
    createSkill,
    renameSkill,
    describeSkill,
    deleteSkill,
    createAgent,
    renameAgent,
    setAgentSkill,
    setAgentSkills,
    deleteAgent,
    createRoutingPoint,
    renameRoutingPoint,
    deleteRoutingPoint,
    createRegion,
    renameRegion,
    deleteRegion,
  ],
];

export { trioNames } from './create-queue-trio.ts';
export {
  addApplication,
  addBlock,
  addPhoneNumber,
  addSettingsRow,
  addVariable,
  applyBlockProperties,
  arrangeBlocks,
  assignPhoneNumber,
  changeVariable,
  changeVirtualQueue,
  connectBlocks,
  createAgent,
  createApplication,
  createBusinessHours,
  createQueueTrio,
  createRegion,
  createRoutingPoint,
  createSkill,
  createSpecialDay,
  createVirtualQueue,
  deleteAgent,
  deleteApplication,
  deleteBusinessHours,
  deleteRegion,
  deleteRoutingPoint,
  deleteSkill,
  deleteSpecialDay,
  deleteVirtualQueue,
  describeApplication,
  describeBlock,
  describeBusinessHours,
  describeSkill,
  disconnect,
  duplicateApplication,
  duplicateBusinessHours,
  importSpecialDays,
  moveBlocks,
  pasteBlocks,
  recordPublication,
  removeBlocks,
  removePhoneNumber,
  removeSettingsRows,
  removeVariable,
  renameAgent,
  renameApplication,
  renameBlock,
  renameBusinessHours,
  renameRegion,
  renameRoutingPoint,
  renameSkill,
  renameSpecialDay,
  renameVariable,
  renameVirtualQueue,
  renameWorkspace,
  restoreSettings,
  setAgentSkill,
  setAgentSkills,
  setBlockProperties,
  setBusinessHoursExceptions,
  setBusinessHoursTimeZone,
  setBusinessHoursWeek,
  setPhaseEntry,
  setSettingsCells,
  setSpecialDayRanges,
};
