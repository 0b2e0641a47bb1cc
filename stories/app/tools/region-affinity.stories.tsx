import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { RegionAffinityScreen } from '../../../src/app/region-affinity/RegionAffinityScreen.tsx';
import { useSimulation } from '../../../src/app/simulator/state.ts';
import { createRegionAffinityRule, type Designer, moveRegion } from '../../../src/designer/index.ts';
import type { Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Region Affinity' };
export default meta;

/** A simulation in which these regions cannot be reached; none without them. */
function unhealthy(regions: readonly string[] | undefined) {
  useSimulation.setState({
    snapshot: regions && {
      ...{
        now: Date.UTC(2026, 2, 3, 15),
        calls: [],
        agents: [],
        callbacks: [],
        callInRequests: [],
        pushes: [],
        queues: [],
      },
      ...{ upcoming: [], traceLength: 0, regions: regions.map((region) => ({ region, healthy: false })) },
    },
  });
}

const story = (
  workspace: Workspace,
  { id, sick, prepare }: { id?: string; sick?: readonly string[]; prepare?: (designer: Designer) => void } = {},
): StoryObj => ({
  beforeEach: () => unhealthy(sick),
  render: () => (
    <ControlScreen
      workspace={workspace}
      at={id === undefined ? addresses.regionAffinity : addresses.regionAffinityRule(id)}
      {...(prepare ? { prepare } : {})}
    >
      <RegionAffinityScreen id={id} />
    </ControlScreen>
  ),
});

const { regionAffinityRules: _, ...withoutRules } = sampleWorkspace;
const { regions: __, ...withoutRegions } = sampleWorkspace.directory;
const rule = 'west-coast';

export const NoRegions = story({ ...withoutRules, directory: withoutRegions });
export const NoRules = story(withoutRules);
export const ChooseARule = story(sampleWorkspace);
export const TheGuidesRule = story(sampleWorkspace, { id: rule });
export const NewRuleIgnoresAll = story(sampleWorkspace, {
  id: 'new',
  prepare: (designer) => void designer.dispatch(createRegionAffinityRule, { name: 'East', id: 'new' }),
});
export const WithoutAPreferredRegion = story(sampleWorkspace, {
  id: rule,
  prepare: (designer) => {
    for (const region of ['n-california', 's-california'])
      designer.dispatch(moveRegion, { rule, region, list: 'ignored' });
  },
});
export const RegionThatIsGone = story(
  { ...sampleWorkspace, regionAffinityRules: { [rule]: { name: 'West', preferred: ['texas'], fallback: ['oregon'] } } },
  { id: rule },
);
export const FirstRegionNotHealthy = story(sampleWorkspace, { id: rule, sick: ['N. California'] });
export const NoRegionHealthy = story(sampleWorkspace, {
  id: rule,
  sick: ['N. California', 'S. California', 'Oregon'],
});
