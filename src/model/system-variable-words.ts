/** What each system variable holds, by its name: one sentence for people, apart from the variables so that a runtime carries none of it. */
export const systemVariableWords: Readonly<Record<string, string>> = {
  ANI: 'Number the call comes from; empty when it is withheld.',
  DNIS: 'Number that was dialled.',
  InteractionId: 'Id of the call.',
  AppLanguageName: 'Language of the prompts, such as en-US.',
  Timezone: 'Time zone in which dates and times are spoken.',
  EnableSSRecording: 'Record the Self Service phase.',
  RoutingTarget: 'Skill expression chosen by a menu option, used by Route Call.',
  RoutingVirtualQueue: 'Virtual queue chosen by a menu option, used by Route Call.',
  RoutingRequest:
    'What the call waits for, or waited for last: virtual queue, skill expression, priority and since when. Routing blocks set it.',
  CallbackId: 'Id of the callback that this session carries out.',
  CallbackRequest: 'The request of the callback that this session carries out.',
  UserData: 'Data attached to the call by key: what came with a callback, and what Call Data attached.',
  LastError: 'What went wrong last: a failed expression or request.',
};
