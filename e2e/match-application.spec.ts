import { expect, test } from './test.ts';

test('the guide’s Match application, built from an empty canvas, brings the right code to the right agent', async ({
  studio,
}) => {
  const { applications, editor, simulator } = studio;
  const { palette, canvas, inspector, variables, problems } = editor;

  await test.step('an empty application of type Default', async () => {
    await applications.create('Call-In line', 'Empty application, type Default');
    await expect(editor.title).toHaveText('Call-In line');
    await expect(canvas.blocks).toHaveCount(0);
  });

  await test.step('its variables', async () => {
    await editor.side('Variables');
    await variables.add('code', 'string');
    await variables.add('requestData', 'object');
    await expect(variables.entry('requestData', 'object')).toBeVisible();
    await editor.side('Properties');
  });

  await test.step('User Input, dropped into Assisted Service', async () => {
    await palette.hold('User Input', await canvas.placeIn('Assisted Service', 120, 60));
    await palette.drop();
    await inspector.rename('Ask for the code');
    await inspector.speak('Please enter your access code, then press pound.');
    await inspector.tab('Input');
    await inspector.field('Minimum digits').fill('4');
    await inspector.tab('Results');
    await inspector.choose('Result variable', 'code');
    await expect(canvas.block('Ask for the code')).toHaveAccessibleName(/Assisted Service, entry/);
  });

  await test.step('Click-to-Call-In Match, put after it', async () => {
    await palette.add('Click-to-Call-In Match');
    await inspector.rename('Find the request');
    await inspector.choose('Access code', 'code');
    await inspector.tab('Routing Parameters');
    await inspector.createVariable('Priority', 'priority');
    await inspector.createVariable('Priority increment', 'priorityIncrement');
    await inspector.createVariable('Priority interval', 'priorityInterval');
    await inspector.createVariable('Priority limit', 'priorityLimit');
    await inspector.createVariable('Virtual queue', 'queueName');
    await inspector.tab('Results');
    await inspector.choose('User data', 'requestData');
  });

  await test.step('Route Call on Access Code Matched', async () => {
    await palette.add('Route Call');
    await expect(canvas.block('Find the request')).toHaveAccessibleName(/Access Code Matched to Route Call/);
    await problems
      .finding(/caller loses the priority/)
      .getByRole('button', { name: /^Take over/ })
      .click();
    await inspector.choose('Virtual Queue when none was handed over', 'Support_VQ');
    await inspector.source('Skill expression', 'Literal');
    await inspector.field('Skill expression').fill('Support > 5');
  });

  await test.step('Play Message and Terminate Call on Nothing Matched', async () => {
    await canvas.select('Find the request');
    await palette.add('Play Message');
    await inspector.rename('Not found');
    await inspector.speak('We could not find your request.');
    await palette.add('Terminate Call');
    await canvas.fit();
    await canvas.connect('Ask for the code', 'Timeout or retries used up', 'Not found');
    await canvas.connect('Route Call', 'Not Routed', 'Not found');
    await expect(canvas.block('Find the request')).toHaveAccessibleName(/Nothing Matched to Not found/);
    await expect(canvas.block('Ask for the code')).toHaveAccessibleName(/used up to Not found/);
  });

  await test.step('both numbers of the group, no problem left, published', async () => {
    await canvas.selectNothing();
    await inspector.assignNumber('+1 212-555-0100');
    await inspector.assignNumber('+1 212-555-0101');
    await expect(problems.panel).toContainText('No problems.');
    await editor.publish();
    await expect(editor.state('Published v1')).toBeVisible();
  });

  await test.step('the right code reaches the agent who has the skill, not the one who has been ready longer', async () => {
    await studio.openSimulator();
    await simulator.source('Published');
    await simulator.ready('Ben Carter');
    await simulator.ready('Dee Novak');
    await simulator.ready('Chi Okafor');
    const request = await simulator.createRequest();
    await simulator.call(request.number);
    await expect(simulator.transcript).toContainText('Please enter your access code');
    await simulator.press(`${request.accessCode}#`);
    await expect(simulator.state).toHaveText('Connected to Chi Okafor');
    await simulator.endConversation('Chi Okafor');
    await simulator.tab('Phone');
    await expect(simulator.state).toHaveText('Ended: routed to an agent');
  });

  await test.step('a wrong code hears the message, and the call ends', async () => {
    await simulator.call('+1 212-555-0100');
    await simulator.press('999999#');
    await expect(simulator.transcript).toContainText('We could not find your request.');
    await simulator.jumpUntil(simulator.state.filter({ hasText: 'Ended: terminated by the application' }));
    await expect(simulator.step('Find the request → Nothing Matched')).toBeVisible();
  });
});
