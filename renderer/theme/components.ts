import type { Components, Theme } from '@mui/material/styles';
import { formOverrides } from './form-components.ts';
import { rowHeightsPx } from './row-height.ts';
import { lowWindow } from './small-window.ts';

type Overrides = Components<Omit<Theme, 'components'>>;

/** Every change to how MUI's parts look, in one place (fields in `form-components.ts`). */
export const componentOverrides: Overrides = {
  ...formOverrides,
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: { height: '100%', scrollbarGutter: 'auto' },
      body: { height: '100%', fontVariantNumeric: 'lining-nums', overflow: 'hidden' },
      '#root': { height: '100%' },
      ...rowSizes,
      ':focus-visible': {
        outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
        outlineOffset: 1,
      },
      '::selection': { background: (theme.vars ?? theme).palette.action.selected },
      ...printed,
      a: { color: (theme.vars ?? theme).palette.primary.main },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small', color: 'primary' },
    styleOverrides: {
      root: { minWidth: 0, minHeight: 32, padding: '4px 12px' },
      text: { paddingInline: 8 },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { borderRadius: 3, width: 32, height: 32, color: 'inherit' } },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenu: {
    styleOverrides: { paper: ({ theme }) => floating(theme) },
  },
  MuiPopover: { styleOverrides: { paper: ({ theme }) => floating(theme) } },
  MuiMenuItem: { styleOverrides: { root: { minHeight: 32, paddingBlock: 4 } } },
  MuiBackdrop: {
    styleOverrides: {
      root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(16, 22, 28, 0.35)' } },
    },
  },
  MuiAutocomplete: { styleOverrides: { paper: ({ theme }) => floating(theme) } },
  MuiDialog: {
    styleOverrides: {
      // What covers everything covers the guide too, which lies above other dialogs' backdrop.
      root: ({ theme, ownerState }) =>
        ownerState.fullScreen ? { zIndex: theme.zIndex.modal + 2 } : { right: 'var(--beside, 0px)' },
      paper: ({ theme, ownerState }) => ({
        ...floating(theme),
        ...(!ownerState.fullScreen && {
          [lowWindow]: {
            margin: 8,
            maxHeight: 'calc(100% - 16px)',
            ...(ownerState.fullWidth && { width: 'calc(100% - 16px)' }),
          },
        }),
      }),
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 500, disableInteractive: true },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        ...theme.typography.body2,
        backgroundColor: (theme.vars ?? theme).palette.text.primary,
        color: (theme.vars ?? theme).palette.background.default,
        borderRadius: 3,
        maxWidth: 320,
      }),
    },
  },
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        height: 'var(--row)',
        padding: 'var(--row-pad) 12px var(--row-pad) 0',
        borderBottomColor: (theme.vars ?? theme).palette.divider,
        fontVariantNumeric: 'tabular-nums lining-nums',
      }),
      head: ({ theme }) => ({
        fontWeight: 550,
        lineHeight: 18 / 13,
        verticalAlign: 'bottom',
        color: (theme.vars ?? theme).palette.text.secondary,
        borderBottomColor: (theme.vars ?? theme).palette.strongLine,
      }),
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: ({ theme }) => ({
        // The tint of a chosen row reaches past its text, which stays in line with what stands above.
        '&.Mui-selected': {
          boxShadow: `-8px 0 0 ${(theme.vars ?? theme).palette.action.selected}, 8px 0 0 ${(theme.vars ?? theme).palette.action.selected}`,
          backgroundColor: (theme.vars ?? theme).palette.action.selected,
        },
      }),
    },
  },
  MuiTypography: {
    defaultProps: { variantMapping: { subtitle1: 'p', body1: 'p', body2: 'p', caption: 'p' } },
  },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { cursor: 'pointer' } } },
  MuiDivider: {
    styleOverrides: { root: ({ theme }) => ({ borderColor: (theme.vars ?? theme).palette.divider }) },
  },
};

/** Rows of tables, by the density that somebody has set: 32 px, or 28 where more is to be seen at a time. */
const rowSizes = {
  ':root': { '--row': `${rowHeightsPx.normal}px`, '--row-pad': '6px' },
  ':root[data-density="tight"]': { '--row': `${rowHeightsPx.tight}px`, '--row-pad': '3px' },
};

/** Paper has no edge to scroll at, and nothing on it can be pressed: a screen is printed whole, without what is around it. */
const printed = {
  '@page': { size: 'A4 landscape', margin: '12mm' },
  '@media print': {
    'html, body, #root, #root *:not(svg, svg *)': {
      height: 'auto !important',
      overflow: 'visible !important',
    },
    // What shares the height of a window on the screen follows one after another.
    'main > *, [role="tabpanel"]': { display: 'block !important' },
    'nav, header, aside, button, [role="tablist"], [role="status"]:not(main *), a[href="#content"]': {
      display: 'none !important',
    },
  },
};

/** What floats over the page is the only thing with a shadow. */
function floating(theme: Omit<Theme, 'components'>) {
  return {
    border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
    boxShadow: '0 4px 16px rgba(0, 0, 0, 0.14)',
  };
}
