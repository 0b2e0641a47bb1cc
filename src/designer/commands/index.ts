import type { Command } from '../designer.ts';
import { addApplication } from './add-application.ts';
import { addBlock } from './add-block.ts';
import { addBlockedPattern } from './add-blocked-pattern.ts';
import { addCapacityException } from './add-capacity-exception.ts';
import { addPermittedCountries } from './add-permitted-countries.ts';
import { addPhoneNumber } from './add-phone-number.ts';
import { addPoolNumbers } from './add-pool-numbers.ts';
import { addSettingsRow } from './add-settings-row.ts';
import { addTrafficPlan } from './add-traffic-plan.ts';
import { addVariable } from './add-variable.ts';
import { applyBlockProperties } from './apply-block-properties.ts';
import { arrangeBlocks } from './arrange-blocks.ts';
import { assignPhoneNumber } from './assign-phone-number.ts';
import { assignRule } from './assign-rule.ts';
import { changeBlockedPattern } from './change-blocked-pattern.ts';
import { changeCallInGroup } from './change-call-in-group.ts';
import { changeCapacityException } from './change-capacity-exception.ts';
import { changePoolNumber } from './change-pool-number.ts';
import { changeTrafficPlan } from './change-traffic-plan.ts';
import { changeVariable } from './change-variable.ts';
import { changeVirtualQueue } from './change-virtual-queue.ts';
import { connectBlocks } from './connect-blocks.ts';
import { convertCapacityRule } from './convert-capacity-rule.ts';
import { createAgent } from './create-agent.ts';
import { createApplication } from './create-application.ts';
import { createBusinessHours } from './create-business-hours.ts';
import { createCallInGroup } from './create-call-in-group.ts';
import { createCapacityRule } from './create-capacity-rule.ts';
import { createNumberRule } from './create-number-rule.ts';
import { createQueueTrio } from './create-queue-trio.ts';
import { createRegion } from './create-region.ts';
import { createRegionAffinityRule } from './create-region-affinity-rule.ts';
import { createRoutingPoint } from './create-routing-point.ts';
import { createSkill } from './create-skill.ts';
import { createSpecialDay } from './create-special-day.ts';
import { createVirtualQueue } from './create-virtual-queue.ts';
import { deleteAgent } from './delete-agent.ts';
import { deleteApplication } from './delete-application.ts';
import { deleteBusinessHours } from './delete-business-hours.ts';
import { deleteCallInGroup } from './delete-call-in-group.ts';
import { deleteCapacityRule } from './delete-capacity-rule.ts';
import { deleteNumberRule } from './delete-number-rule.ts';
import { deleteRegion } from './delete-region.ts';
import { deleteRegionAffinityRule } from './delete-region-affinity-rule.ts';
import { deleteRoutingPoint } from './delete-routing-point.ts';
import { deleteSkill } from './delete-skill.ts';
import { deleteSpecialDay } from './delete-special-day.ts';
import { deleteTrafficPlan } from './delete-traffic-plan.ts';
import { deleteVirtualQueue } from './delete-virtual-queue.ts';
import { describeApplication } from './describe-application.ts';
import { describeBlock } from './describe-block.ts';
import { describeBusinessHours } from './describe-business-hours.ts';
import { describeSkill } from './describe-skill.ts';
import { disconnect } from './disconnect.ts';
import { duplicateApplication } from './duplicate-application.ts';
import { duplicateBusinessHours } from './duplicate-business-hours.ts';
import { duplicateCallInGroup } from './duplicate-call-in-group.ts';
import { duplicateCapacityRule } from './duplicate-capacity-rule.ts';
import { duplicateNumberRule } from './duplicate-number-rule.ts';
import { duplicateRegionAffinityRule } from './duplicate-region-affinity-rule.ts';
import { duplicateTrafficPlan } from './duplicate-traffic-plan.ts';
import { importSpecialDays } from './import-special-days.ts';
import { importTrafficPlan } from './import-traffic-plan.ts';
import { moveBlocks } from './move-blocks.ts';
import { moveRegion } from './move-region.ts';
import { pasteBlocks } from './paste-blocks.ts';
import { pasteCapacityStatement } from './paste-capacity-statement.ts';
import { recordPublication } from './record-publication.ts';
import { removeBlockedPatterns } from './remove-blocked-patterns.ts';
import { removeBlocks } from './remove-blocks.ts';
import { removeCapacityException } from './remove-capacity-exception.ts';
import { removePermittedCountries } from './remove-permitted-countries.ts';
import { removePhoneNumber } from './remove-phone-number.ts';
import { removePoolNumbers } from './remove-pool-numbers.ts';
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
import { renameTrafficPlan } from './rename-traffic-plan.ts';
import { renameVariable } from './rename-variable.ts';
import { renameVirtualQueue } from './rename-virtual-queue.ts';
import { renameWorkspace } from './rename-workspace.ts';
import { restoreSettings } from './restore-settings.ts';
import { revertCallInGroup } from './revert-call-in-group.ts';
import { revertCapacityRule } from './revert-capacity-rule.ts';
import { revertNumberRule } from './revert-number-rule.ts';
import { revertRegionAffinityRule } from './revert-region-affinity-rule.ts';
import { saveCallInGroup } from './save-call-in-group.ts';
import { saveCapacityRule } from './save-capacity-rule.ts';
import { saveNumberRule } from './save-number-rule.ts';
import { saveRegionAffinityRule } from './save-region-affinity-rule.ts';
import { setAgentSkill } from './set-agent-skill.ts';
import { setAgentSkills } from './set-agent-skills.ts';
import { setBlockProperties } from './set-block-properties.ts';
import { setBusinessHoursExceptions } from './set-business-hours-exceptions.ts';
import { setBusinessHoursTimeZone } from './set-business-hours-time-zone.ts';
import { setBusinessHoursWeek } from './set-business-hours-week.ts';
import { setCapacityCells } from './set-capacity-cells.ts';
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
  ...[
    createCapacityRule,
    duplicateCapacityRule,
    deleteCapacityRule,
    saveCapacityRule,
    revertCapacityRule,
    setCapacityCells,
    pasteCapacityStatement,
    convertCapacityRule,
    addCapacityException,
    changeCapacityException,
    removeCapacityException,
  ],
  ...[
    createNumberRule,
    duplicateNumberRule,
    deleteNumberRule,
    saveNumberRule,
    revertNumberRule,
    addPermittedCountries,
    removePermittedCountries,
    addBlockedPattern,
    changeBlockedPattern,
    removeBlockedPatterns,
  ],
  ...[
    createRegionAffinityRule,
    duplicateRegionAffinityRule,
    deleteRegionAffinityRule,
    saveRegionAffinityRule,
    revertRegionAffinityRule,
    moveRegion,
    assignRule,
  ],
  ...[
    createCallInGroup,
    duplicateCallInGroup,
    deleteCallInGroup,
    saveCallInGroup,
    revertCallInGroup,
    changeCallInGroup,
    addPoolNumbers,
    changePoolNumber,
    removePoolNumbers,
  ],
  ...[addTrafficPlan, renameTrafficPlan, duplicateTrafficPlan, deleteTrafficPlan, importTrafficPlan, changeTrafficPlan],
];

export type { TrafficEdit } from './change-traffic-plan.ts';
export { trioNames } from './create-queue-trio.ts';
export type { CapacityCell } from './set-capacity-cells.ts';
export {
  addApplication,
  addBlock,
  addBlockedPattern,
  addCapacityException,
  addPermittedCountries,
  addPhoneNumber,
  addPoolNumbers,
  addSettingsRow,
  addTrafficPlan,
  addVariable,
  applyBlockProperties,
  arrangeBlocks,
  assignPhoneNumber,
  assignRule,
  changeBlockedPattern,
  changeCallInGroup,
  changeCapacityException,
  changePoolNumber,
  changeTrafficPlan,
  changeVariable,
  changeVirtualQueue,
  connectBlocks,
  convertCapacityRule,
  createAgent,
  createApplication,
  createBusinessHours,
  createCallInGroup,
  createCapacityRule,
  createNumberRule,
  createQueueTrio,
  createRegion,
  createRegionAffinityRule,
  createRoutingPoint,
  createSkill,
  createSpecialDay,
  createVirtualQueue,
  deleteAgent,
  deleteApplication,
  deleteBusinessHours,
  deleteCallInGroup,
  deleteCapacityRule,
  deleteNumberRule,
  deleteRegion,
  deleteRegionAffinityRule,
  deleteRoutingPoint,
  deleteSkill,
  deleteSpecialDay,
  deleteTrafficPlan,
  deleteVirtualQueue,
  describeApplication,
  describeBlock,
  describeBusinessHours,
  describeSkill,
  disconnect,
  duplicateApplication,
  duplicateBusinessHours,
  duplicateCallInGroup,
  duplicateCapacityRule,
  duplicateNumberRule,
  duplicateRegionAffinityRule,
  duplicateTrafficPlan,
  importSpecialDays,
  importTrafficPlan,
  moveBlocks,
  moveRegion,
  pasteBlocks,
  pasteCapacityStatement,
  recordPublication,
  removeBlockedPatterns,
  removeBlocks,
  removeCapacityException,
  removePermittedCountries,
  removePhoneNumber,
  removePoolNumbers,
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
  renameTrafficPlan,
  renameVariable,
  renameVirtualQueue,
  renameWorkspace,
  restoreSettings,
  revertCallInGroup,
  revertCapacityRule,
  revertNumberRule,
  revertRegionAffinityRule,
  saveCallInGroup,
  saveCapacityRule,
  saveNumberRule,
  saveRegionAffinityRule,
  setAgentSkill,
  setAgentSkills,
  setBlockProperties,
  setBusinessHoursExceptions,
  setBusinessHoursTimeZone,
  setBusinessHoursWeek,
  setCapacityCells,
  setPhaseEntry,
  setSettingsCells,
  setSpecialDayRanges,
};
