import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { Canvas } from '../../src/app/canvas/Canvas.tsx';
import { Inspector } from '../../src/app/inspector/Inspector.tsx';
import { Outline } from '../../src/app/outline/Outline.tsx';
import { Palette } from '../../src/app/palette/Palette.tsx';
import { ProblemsPanel } from '../../src/app/problems/ProblemsPanel.tsx';
import { sampleWorkspace } from '../sample.ts';
import { shown, smallWorkspace } from '../small-workspace.ts';
import { WithDesigner } from '../WithDesigner.tsx';

const meta: Meta = { title: 'App/Designer' };
export default meta;

const story = (application: string, content: ReactNode, block?: string): StoryObj => ({
  render: () => (
    <WithDesigner
      workspace={application === shown ? smallWorkspace('default', {}) : sampleWorkspace}
      application={application}
      {...(block === undefined ? {} : { selection: { blocks: [block] } })}
    >
      <div style={{ display: 'flex', height: '100vh', overflow: 'hidden' }}>{content}</div>
    </WithDesigner>
  ),
});

const wide = (content: ReactNode) => <div style={{ flex: 1, minWidth: 0, overflow: 'auto' }}>{content}</div>;

export const CanvasOfTheMatchApplication = story('match', wide(<Canvas />));
export const CanvasOfALargeApplication = story('airline', wide(<Canvas />));
export const EmptyCanvas = story(shown, wide(<Canvas />));
export const CanvasWithInspector = story(
  'match',
  <>
    {wide(<Canvas />)}
    <div style={{ width: 380, overflow: 'auto', borderInlineStart: '1px solid var(--cs-line)' }}>
      <Inspector />
    </div>
  </>,
  'ask-code',
);
export const OutlineOfTheMatchApplication = story('match', wide(<Outline />));
export const Blocks = story('match', <Palette application="match" />);
export const Problems = story('airline', wide(<ProblemsPanel application="airline" onClose={() => undefined} />));
