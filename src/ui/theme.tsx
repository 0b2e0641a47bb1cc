import {
  ActionIcon,
  type CSSVariablesResolver,
  createTheme,
  Fieldset,
  Input,
  type MantineColorsTuple,
  MantineProvider,
  Menu,
  Modal,
  Popover,
  Select,
  Tabs,
  Tooltip,
} from '@mantine/core';
import type { ReactNode } from 'react';
import '@mantine/core/styles.css';
import './theme.css';

/** The one accent; everything else is grey unless a colour means something. */
const accent: MantineColorsTuple = [
  '#eef4ff',
  '#dbe7fd',
  '#b5cdf8',
  '#8bb0f3',
  '#6796ee',
  '#4d85eb',
  '#2f6fdc',
  '#215dc2',
  '#1a4fa8',
  '#10408e',
];

const gray: MantineColorsTuple = [
  '#f7f8f9',
  '#eff1f3',
  '#e3e6e9',
  '#d2d6db',
  '#b6bcc4',
  '#8f97a1',
  '#68707b',
  '#4b525c',
  '#333941',
  '#1d2228',
];

const dark: MantineColorsTuple = [
  '#e4e7ea',
  '#c3c8ce',
  '#a3aab3',
  '#6f7782',
  '#4a515b',
  '#383e46',
  '#2b3037',
  '#1f2328',
  '#181b1f',
  '#121417',
];

const sans = 'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';
const mono = '"JetBrains Mono", ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** Look of every screen: dense, neutral, one accent. Colours that mean something are the `--cs-*` variables of `theme.css`. */
export const theme = createTheme({
  colors: { accent, gray, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  black: '#1d2228',
  defaultRadius: 4,
  fontFamily: sans,
  fontFamilyMonospace: mono,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '2rem' },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.125rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    Fieldset: Fieldset.extend({ defaultProps: { p: 'xs' } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] },
    }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: { transitionProps: { duration: 0 }, closeButtonProps: { 'aria-label': 'Close' } },
    }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Select: Select.extend({ defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, withArrow: true, multiline: true, maw: 360, zIndex: 400 },
    }),
  },
});

/** Mantine's own variables where its defaults are too pale to read (contrast of at least 4.5). */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b636e',
    '--mantine-color-placeholder': '#68707b',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#c4c9d0',
  },
  dark: {
    '--mantine-color-dimmed': '#a3aab3',
    '--mantine-color-placeholder': '#939ba5',
    '--mantine-color-error': '#ff8f87',
    '--mantine-color-body': '#181b1f',
    '--mantine-color-default': '#1f2328',
    '--mantine-color-default-border': '#4a515b',
    '--mantine-color-anchor': '#8bb0f3',
  },
});

/** Wraps a tree in the theme. `scheme` forces light or dark; left out, it follows the person's choice, at first the system's. */
export function StudioTheme({
  scheme,
  children,
}: {
  readonly scheme?: 'light' | 'dark';
  readonly children: ReactNode;
}) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(scheme ? { forceColorScheme: scheme } : {})}
    >
      {children}
    </MantineProvider>
  );
}
