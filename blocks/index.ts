import { createRegistry } from '../src/model/registry.ts';
import { assignVariables } from './assign-variables/index.ts';
import { businessHours } from './business-hours/index.ts';
import { callData } from './call-data/index.ts';
import { callbackV2 } from './callback-v2/index.ts';
import { callbackVqWatermark } from './callback-vq-watermark/index.ts';
import { clickToCallInMatch } from './click-to-call-in-match/index.ts';
import { estimatedWaitTime } from './estimated-wait-time/index.ts';
import { goTo } from './go-to/index.ts';
import { httpRest } from './http-rest/index.ts';
import { menu } from './menu/index.ts';
import { milestone } from './milestone/index.ts';
import { playMessage } from './play-message/index.ts';
import { recordUtterance } from './record-utterance/index.ts';
import { routeCall } from './route-call/index.ts';
import { segmentation } from './segmentation/index.ts';
import { sharedModule } from './shared-module/index.ts';
import { terminateCall } from './terminate-call/index.ts';
import { userInput } from './user-input/index.ts';

/** Every kind of block, in palette order. */
export const blockKinds = [
  callbackV2,
  clickToCallInMatch,
  callbackVqWatermark,
  routeCall,
  estimatedWaitTime,
  userInput,
  playMessage,
  menu,
  recordUtterance,
  assignVariables,
  segmentation,
  businessHours,
  goTo,
  sharedModule,
  terminateCall,
  callData,
  httpRest,
  milestone,
] as const;

/** The registry of all kinds of blocks. */
export const blocks = createRegistry(blockKinds);

export {
  assignVariables,
  businessHours,
  callbackV2,
  callbackVqWatermark,
  callData,
  clickToCallInMatch,
  estimatedWaitTime,
  goTo,
  httpRest,
  menu,
  milestone,
  playMessage,
  recordUtterance,
  routeCall,
  segmentation,
  sharedModule,
  terminateCall,
  userInput,
};
