import type { Meta, StoryObj } from '@storybook/react-vite';
import { Canvas } from '../../src/app/canvas/Canvas.tsx';
import type { ApplicationType } from '../../src/generated/types.ts';
import { freshBlock, shown, smallWorkspace } from '../small-workspace.ts';
import { WithDesigner } from '../WithDesigner.tsx';

/** The card of a fresh block, where it stands on the canvas. */
function BlockFace({ kind, type }: { readonly kind: string; readonly type: ApplicationType }) {
  return (
    <WithDesigner workspace={smallWorkspace(type, { b1: freshBlock(kind, type) })} application={shown}>
      <div style={{ height: 520 }}>
        <Canvas />
      </div>
    </WithDesigner>
  );
}

const meta: Meta<typeof BlockFace> = { title: 'Blocks/Faces', component: BlockFace };
export default meta;

const face = (kind: string, type: ApplicationType = 'default'): StoryObj<typeof BlockFace> => ({
  args: { kind, type },
});

export const CallbackV2Offer = face('callback-v2');
export const CallbackV2Fulfil = face('callback-v2', 'callback');
export const ClickToCallInMatch = face('click-to-call-in-match');
export const CallbackVqWatermark = face('callback-vq-watermark');
export const RouteCall = face('route-call');
export const EstimatedWaitTime = face('estimated-wait-time');
export const UserInput = face('user-input');
export const PlayMessage = face('play-message');
export const Menu = face('menu');
export const RecordUtterance = face('record-utterance');
export const AssignVariables = face('assign-variables');
export const Segmentation = face('segmentation');
export const BusinessHours = face('business-hours');
export const GoTo = face('go-to');
export const SharedModule = face('shared-module');
export const TerminateCall = face('terminate-call');
export const CallData = face('call-data');
export const HttpRest = face('http-rest');
export const Milestone = face('milestone');
