import type { Meta, StoryObj } from '@storybook/react-vite';
import { Inspector } from '../../src/app/inspector/Inspector.tsx';
import type { ApplicationType } from '../../src/generated/types.ts';
import { freshBlock, shown, smallWorkspace } from '../small-workspace.ts';
import { WithDesigner } from '../WithDesigner.tsx';

/** The form of a fresh block, as the inspector shows it. */
function BlockForm({ kind, type }: { readonly kind: string; readonly type: ApplicationType }) {
  return (
    <WithDesigner
      workspace={smallWorkspace(type, { b1: freshBlock(kind, type) })}
      application={shown}
      selection={{ blocks: ['b1'] }}
    >
      <div style={{ width: 380, borderInlineEnd: '1px solid var(--cs-line)' }}>
        <Inspector />
      </div>
    </WithDesigner>
  );
}

const meta: Meta<typeof BlockForm> = { title: 'Blocks/Forms', component: BlockForm };
export default meta;

const form = (kind: string, type: ApplicationType = 'default'): StoryObj<typeof BlockForm> => ({
  args: { kind, type },
});

export const CallbackV2Offer = form('callback-v2');
export const CallbackV2Fulfil = form('callback-v2', 'callback');
export const ClickToCallInMatch = form('click-to-call-in-match');
export const CallbackVqWatermark = form('callback-vq-watermark');
export const RouteCall = form('route-call');
export const EstimatedWaitTime = form('estimated-wait-time');
export const UserInput = form('user-input');
export const PlayMessage = form('play-message');
export const Menu = form('menu');
export const RecordUtterance = form('record-utterance');
export const AssignVariables = form('assign-variables');
export const Segmentation = form('segmentation');
export const BusinessHours = form('business-hours');
export const GoTo = form('go-to');
export const SharedModule = form('shared-module');
export const TerminateCall = form('terminate-call');
export const CallData = form('call-data');
export const HttpRest = form('http-rest');
export const Milestone = form('milestone');
