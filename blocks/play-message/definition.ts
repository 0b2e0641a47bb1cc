import type { PlayMessageProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { checkPrompts, promptHighlights } from '../prompts.ts';

export const definition: BlockDefinition<PlayMessageProperties> = {
  kind: 'play-message',
  version: 1,
  title: 'Play Message',
  summary: 'Plays prompts to the caller.',
  help: [
    'Plays its prompts in order and always goes on. A prompt is text to speech, the value of a variable, or an announcement from the media resources.',
    'Text is spoken as written: it is never read as an expression.',
    'A key pressed while it plays is kept for the next block that asks for input, unless “Always play prompt and disable buffering” is set.',
  ].join('\n\n'),
  group: 'User Interaction',
  icon: 'volume',
  keywords: ['prompt', 'announcement', 'tts', 'audio', 'say'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({ prompts: [{ type: 'text', text: '' }], disableBargeIn: false, alwaysPlay: false }),
  outlets: () => [{ id: 'done', label: 'Next' }],
  waits: true,
  highlights: ({ prompts }, { workspace }) => promptHighlights(prompts, workspace),
  check: ({ prompts }, _view, report) => checkPrompts('play-message', 'prompts', prompts, report),
};
