import type { Behaviors } from '../src/model/registry.ts';
import { behavior as assignVariables } from './assign-variables/behavior.ts';
import { behavior as businessHours } from './business-hours/behavior.ts';
import { behavior as callData } from './call-data/behavior.ts';
import { behavior as callbackV2 } from './callback-v2/behavior.ts';
import { behavior as callbackVqWatermark } from './callback-vq-watermark/behavior.ts';
import { behavior as clickToCallInMatch } from './click-to-call-in-match/behavior.ts';
import { behavior as estimatedWaitTime } from './estimated-wait-time/behavior.ts';
import { behavior as goTo } from './go-to/behavior.ts';
import { behavior as httpRest } from './http-rest/behavior.ts';
import { behavior as menu } from './menu/behavior.ts';
import { behavior as milestone } from './milestone/behavior.ts';
import { behavior as playMessage } from './play-message/behavior.ts';
import { behavior as recordUtterance } from './record-utterance/behavior.ts';
import { behavior as routeCall } from './route-call/behavior.ts';
import { behavior as segmentation } from './segmentation/behavior.ts';
import { behavior as sharedModule } from './shared-module/behavior.ts';
import { behavior as terminateCall } from './terminate-call/behavior.ts';
import { behavior as userInput } from './user-input/behavior.ts';

/**
 * What the steps of every kind of block do, and nothing else of them: a runtime that only executes configurations loads no
 * form, no check and no validator.
 */
export const behaviors: Behaviors = new Map<string, ReturnType<Behaviors['get']> & object>(
  Object.entries({
    'assign-variables': assignVariables,
    'business-hours': businessHours,
    'call-data': callData,
    'callback-v2': callbackV2,
    'callback-vq-watermark': callbackVqWatermark,
    'click-to-call-in-match': clickToCallInMatch,
    'estimated-wait-time': estimatedWaitTime,
    'go-to': goTo,
    'http-rest': httpRest,
    menu,
    milestone,
    'play-message': playMessage,
    'record-utterance': recordUtterance,
    'route-call': routeCall,
    segmentation,
    'shared-module': sharedModule,
    'terminate-call': terminateCall,
    'user-input': userInput,
  }),
);
