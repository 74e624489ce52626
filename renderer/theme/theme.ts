import { createTheme } from '@mui/material/styles';
import { componentOverrides } from './components.ts';
import { colourSchemes } from './palette.ts';
import { typography } from './typography.ts';

/** Attribute on the root element that says light or dark. */
const schemeSelector = '[data-scheme="%s"]';

/** A 4 px grid, square-ish corners, no shadows but under what floats, and no motion longer than 150 ms. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: schemeSelector, cssVarPrefix: 'bh' },
  colorSchemes: colourSchemes,
  spacing: 4,
  shape: { borderRadius: 3 },
  typography,
  motion: { reducedMotion: 'system' },
  transitions: {
    duration: {
      shortest: 80,
      shorter: 100,
      short: 120,
      standard: 150,
      complex: 150,
      enteringScreen: 120,
      leavingScreen: 100,
    },
  },
  components: componentOverrides,
});
