import { expect, it } from 'vitest';
import { blocks } from '../../../blocks/index.ts';
import { createDesigner, setSettingsCells } from '../../designer/index.ts';
import { createMemoryStorage } from '../../storage/index.ts';
import { loadSample } from '../sample.ts';
import { publishedConfiguration } from './use-configuration.ts';

it('runs a published application with the table published last, whatever was edited since', async () => {
  const options = { registry: blocks, storage: createMemoryStorage(() => 0), now: () => 0, revision: 0 };
  const designer = createDesigner({ ...options, workspace: await loadSample() });
  const capacity = async () => {
    const configuration = await publishedConfiguration(designer, 'in-queue');
    return configuration?.queues.find(({ name }) => name === 'Sales_VQ')?.settings?.slotCapacity;
  };
  const setCapacity = (value: number) =>
    designer.dispatch(setSettingsCells, { cells: [{ row: 'row-sales', column: 'slotCapacity', value }], how: 'type' });

  expect(await capacity()).toBeUndefined();
  for (const application of ['callback', 'delayed', 'in-queue'])
    expect(await designer.publish(application)).toMatchObject({ done: true });
  expect(await capacity()).toBe(5);
  setCapacity(7);
  expect(await designer.publishTable('Ana')).toMatchObject({ done: true });
  expect(await capacity()).toBe(7);
  setCapacity(9);
  expect(await capacity()).toBe(7);
  designer.dispose();
});
