import { Tooltip, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import {
  IconAddressBook,
  IconCalendarEvent,
  IconCalendarStats,
  IconChartAreaLine,
  IconClockHour4,
  IconCommand,
  IconDeviceMobile,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconListDetails,
  IconMoonStars,
  IconPhoneIncoming,
  IconPhoneOff,
  IconSitemap,
  IconSun,
  IconSunMoon,
  IconTable,
  IconUsersGroup,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import icon from '../icon.svg';
import { toggleView, useView } from '../view-state.ts';
import classes from './studio.module.css';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

const schemes = {
  auto: { next: 'light', label: 'Colours: system', icon: IconSunMoon },
  light: { next: 'dark', label: 'Colours: light', icon: IconSun },
  dark: { next: 'auto', label: 'Colours: dark', icon: IconMoonStars },
} as const;

/** The areas of the studio at the left edge; it folds to icons. */
export function Rail() {
  const folded = useView((state) => state.railFolded);
  const simulator = useView((state) => state.simulatorOpen);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = schemes[colorScheme];
  return (
    <nav className={classes.rail} aria-label="Areas" data-folded={folded || undefined}>
      <div className={classes.brand}>
        <img src={icon} alt={folded ? 'Callback Studio' : ''} />
        {!folded && 'Callback Studio'}
      </div>
      {!folded && <div className={classes.area}>Designer</div>}
      <Place label="Applications" icon={IconSitemap} href={addresses.applications} folded={folded} />
      {!folded && <div className={classes.area}>Business Controls</div>}
      <Place label="Business Hours" icon={IconClockHour4} href={addresses.businessHours} folded={folded} />
      <Place label="Special Days" icon={IconCalendarEvent} href={addresses.specialDays} folded={folded} />
      <Place label="Virtual Queues" icon={IconUsersGroup} href={addresses.virtualQueues} folded={folded} />
      <Place label="Directory" icon={IconAddressBook} href={addresses.directory()} root="/directory" folded={folded} />
      {!folded && <div className={classes.area}>Data Tables</div>}
      <Place label="CALLBACK_SETTINGS" icon={IconTable} href={addresses.settings} folded={folded} />
      {!folded && <div className={classes.area}>Callback › Tools</div>}
      <Place label="Queues" icon={IconListDetails} href={addresses.queues} folded={folded} />
      <Place label="Permitted & Blocked Numbers" icon={IconPhoneOff} href={addresses.numberRules} folded={folded} />
      <Place label="Capacity" icon={IconCalendarStats} href={addresses.capacityRules} folded={folded} />
      <Place label="Region Affinity" icon={IconWorld} href={addresses.regionAffinity} folded={folded} />
      <Place label="Click-To-Call-In Config" icon={IconPhoneIncoming} href={addresses.callInGroups} folded={folded} />
      <Place label="Centre Simulator" icon={IconChartAreaLine} href={addresses.centre} folded={folded} />
      <div className={classes.spacer} />
      <Entry
        label="Simulator"
        icon={IconDeviceMobile}
        folded={folded}
        pressed={simulator}
        onClick={() => toggleView('simulatorOpen')}
      />
      <Entry label="Commands" hint="Ctrl+K" icon={IconCommand} folded={folded} onClick={() => spotlight.open()} />
      <WorkspaceMenu folded={folded} />
      <Entry label={scheme.label} icon={scheme.icon} folded={folded} onClick={() => setColorScheme(scheme.next)} />
      <Entry
        label={folded ? 'Unfold the rail' : 'Fold the rail'}
        icon={folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
        folded={folded}
        onClick={() => toggleView('railFolded')}
      />
    </nav>
  );
}

/** A screen of the studio. */
function Place({
  label,
  icon: Icon,
  href,
  root = href,
  folded,
}: {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly href: string;
  /** What the addresses of the screen begin with. */
  readonly root?: string;
  readonly folded: boolean;
}) {
  const [location] = useLocation();
  const here = location === root || location.startsWith(`${root}/`);
  return (
    <Named label={label} folded={folded}>
      <Link href={href} className={classes.entry} aria-label={label} aria-current={here ? 'page' : undefined}>
        <Icon size={18} aria-hidden />
        {!folded && label}
      </Link>
    </Named>
  );
}

function Entry({
  label,
  hint,
  icon: Icon,
  folded,
  pressed,
  onClick,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly icon: TablerIcon;
  readonly folded: boolean;
  readonly pressed?: boolean;
  onClick(): void;
}) {
  return (
    <Named label={hint ? `${label} (${hint})` : label} folded={folded}>
      <button
        type="button"
        className={classes.entry}
        {...(folded ? { 'aria-label': label } : {})}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        onClick={onClick}
      >
        <Icon size={18} aria-hidden />
        {!folded && label}
        {!folded && hint && (
          <kbd style={{ marginLeft: 'auto', color: 'var(--cs-dim)', fontSize: '0.6875rem' }}>{hint}</kbd>
        )}
      </button>
    </Named>
  );
}

function Named({
  label,
  folded,
  children,
}: {
  readonly label: string;
  readonly folded: boolean;
  readonly children: React.ReactElement;
}) {
  return (
    <Tooltip label={label} position="right" disabled={!folded}>
      {children}
    </Tooltip>
  );
}
