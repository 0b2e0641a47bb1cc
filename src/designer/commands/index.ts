import type { Command } from '../designer.ts';
import { addApplication } from './add-application.ts';
import { addBlock } from './add-block.ts';
import { addPhoneNumber } from './add-phone-number.ts';
import { addVariable } from './add-variable.ts';
import { applyBlockProperties } from './apply-block-properties.ts';
import { arrangeBlocks } from './arrange-blocks.ts';
import { assignPhoneNumber } from './assign-phone-number.ts';
import { changeVariable } from './change-variable.ts';
import { connectBlocks } from './connect-blocks.ts';
import { createApplication } from './create-application.ts';
import { deleteApplication } from './delete-application.ts';
import { describeApplication } from './describe-application.ts';
import { describeBlock } from './describe-block.ts';
import { disconnect } from './disconnect.ts';
import { duplicateApplication } from './duplicate-application.ts';
import { moveBlocks } from './move-blocks.ts';
import { pasteBlocks } from './paste-blocks.ts';
import { recordPublication } from './record-publication.ts';
import { removeBlocks } from './remove-blocks.ts';
import { removePhoneNumber } from './remove-phone-number.ts';
import { removeVariable } from './remove-variable.ts';
import { renameApplication } from './rename-application.ts';
import { renameBlock } from './rename-block.ts';
import { renameVariable } from './rename-variable.ts';
import { renameWorkspace } from './rename-workspace.ts';
import { setBlockProperties } from './set-block-properties.ts';
import { setPhaseEntry } from './set-phase-entry.ts';

/** Every command, for the fixes of findings, which name one. */
export const commands: readonly Command<never>[] = [
  ...[createApplication, addApplication, renameApplication, describeApplication, duplicateApplication],
  ...[deleteApplication, recordPublication, addPhoneNumber, assignPhoneNumber, removePhoneNumber, renameWorkspace],
  ...[addBlock, removeBlocks, moveBlocks, arrangeBlocks, renameBlock, describeBlock],
  ...[setBlockProperties, applyBlockProperties, setPhaseEntry, connectBlocks, disconnect, pasteBlocks],
  ...[addVariable, changeVariable, renameVariable, removeVariable],
];

export {
  addApplication,
  addBlock,
  addPhoneNumber,
  addVariable,
  applyBlockProperties,
  arrangeBlocks,
  assignPhoneNumber,
  changeVariable,
  connectBlocks,
  createApplication,
  deleteApplication,
  describeApplication,
  describeBlock,
  disconnect,
  duplicateApplication,
  moveBlocks,
  pasteBlocks,
  recordPublication,
  removeBlocks,
  removePhoneNumber,
  removeVariable,
  renameApplication,
  renameBlock,
  renameVariable,
  renameWorkspace,
  setBlockProperties,
  setPhaseEntry,
};
