import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { playMessage } from './index.ts';

const welcome = { prompts: [{ type: 'text', text: 'Welcome.' }], disableBargeIn: false, alwaysPlay: false };

blockContract(playMessage, {
  examples: [
    {
      name: 'plays its prompts and goes on when they end',
      properties: welcome,
      events: [{ type: 'call.promptsEnded' }],
      leavesBy: 'done',
      expect: ({ effects }) =>
        expect(effects).toEqual([
          { type: 'call.play', prompts: [{ text: 'Welcome.' }], bargeIn: true, keepDigits: true },
        ]),
    },
    {
      name: 'waits until the prompts have ended',
      properties: welcome,
      leavesBy: null,
    },
    {
      name: 'does not let a key press cut the prompts, nor keep it, when told so',
      properties: { ...welcome, disableBargeIn: true, alwaysPlay: true },
      events: [{ type: 'call.promptsEnded' }],
      leavesBy: 'done',
      expect: ({ effects }) => expect(effects[0]).toMatchObject({ bargeIn: false, keepDigits: false }),
    },
    {
      name: 'speaks variables, and announcements with their recording',
      properties: {
        ...welcome,
        prompts: [
          { type: 'variable', variable: 'city', as: 'text' },
          { type: 'announcement', announcement: 'closed' },
        ],
      },
      variables: { city: 'Paris' },
      announcements: { closed: { name: 'Closed', text: 'We are closed.', audio: 'closed.wav' } },
      events: [{ type: 'call.promptsEnded', interrupted: true }],
      leavesBy: 'done',
      expect: ({ effects }) =>
        expect(effects[0]).toMatchObject({
          prompts: [{ text: 'Paris' }, { text: 'We are closed.', audio: 'closed.wav' }],
        }),
    },
  ],
});

describe('findings of play-message', () => {
  it('warns of a block without prompts', () => {
    expect(findings(playMessage, { ...welcome, prompts: [] })).toEqual([
      'warning nothing-to-play at /properties/prompts',
    ]);
  });

  it('warns of a prompt without text', () => {
    expect(findings(playMessage, { ...welcome, prompts: [{ type: 'text', text: ' ' }] })).toEqual([
      'warning empty-prompt at /properties/prompts/0/text',
    ]);
  });

  it('is content with prompts that say something', () => {
    expect(findings(playMessage, welcome)).toEqual([]);
  });
});
