import type { ColorSystemOptions } from '@mui/material/styles';

/**
 * Ink on paper, one accent for action and selection, one warm signal for what needs attention; red only for
 * loss or refusal. Text is at least 4.5:1 on its ground, lines that carry meaning at least 3:1
 * (`test/renderer/theme/contrast.test.ts`).
 */
export const lightPalette = {
  background: { default: '#fbfaf7', paper: '#ffffff' },
  text: { primary: '#1b2733', secondary: '#56616b', disabled: '#8b929a' },
  primary: { main: '#0b6e6e', dark: '#075454', light: '#0b6e6e', contrastText: '#ffffff' },
  warning: { main: '#b4532a', contrastText: '#ffffff' },
  error: { main: '#a81f2d', contrastText: '#ffffff' },
  divider: '#dedbd2',
  action: {
    hover: 'rgba(27, 39, 51, 0.05)',
    selected: 'rgba(11, 110, 110, 0.1)',
    focus: 'rgba(11, 110, 110, 0.12)',
    disabled: '#8b929a',
    disabledBackground: '#e8e6df',
  },
} as const;

export const darkPalette = {
  background: { default: '#15191d', paper: '#1e242a' },
  text: { primary: '#e8e6e1', secondary: '#a9b0b6', disabled: '#757c83' },
  primary: { main: '#5fc2bf', dark: '#8fd8d5', light: '#5fc2bf', contrastText: '#0d1417' },
  warning: { main: '#e99a73', contrastText: '#15191d' },
  error: { main: '#f2938f', contrastText: '#15191d' },
  divider: '#333a41',
  action: {
    hover: 'rgba(232, 230, 225, 0.06)',
    selected: 'rgba(95, 194, 191, 0.16)',
    focus: 'rgba(95, 194, 191, 0.2)',
    disabled: '#757c83',
    disabledBackground: '#2a3138',
  },
} as const;

/** Borders of fields and axes: they carry meaning, so they are darker than the hairline between rows. */
export const strongLine = { light: '#858b91', dark: '#747c84' } as const;

export const colourSchemes: { light: ColorSystemOptions; dark: ColorSystemOptions } = {
  light: { palette: { ...lightPalette, strongLine: strongLine.light } },
  dark: { palette: { ...darkPalette, strongLine: strongLine.dark } },
};

declare module '@mui/material/styles' {
  interface Palette {
    strongLine: string;
  }
  interface PaletteOptions {
    strongLine?: string;
  }
}
