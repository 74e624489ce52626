import { styled } from '@mui/material/styles';

/** Text and lines of a picture; `svg-to-png` reads them back as they are drawn. */
export const Picture = styled('svg')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'block',
    '@media print': { maxWidth: '100%', height: 'auto', breakInside: 'avoid' },
    '& text': {
      font: `400 13px ${theme.typography.fontFamily}`,
      fontVariantNumeric: 'tabular-nums lining-nums',
      fill: palette.text.primary,
    },
    '& text[data-light]': { fill: palette.text.secondary },
    '& text[data-strong]': { fontWeight: 600 },
    '& text[data-signal]': { fill: palette.warning.main, fontWeight: 600 },
    '& text[data-halo]': {
      fontSize: 12,
      stroke: palette.background.default,
      strokeWidth: 4,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
    },
    '& .grid': { stroke: palette.divider },
    '& .axis': { stroke: palette.strongLine },
    '& .whisker': { stroke: palette.text.primary, strokeWidth: 1.5, fill: 'none' },
    '& .bracket': { stroke: palette.warning.main, strokeWidth: 2, fill: 'none' },
    '& .change': { stroke: palette.warning.main, strokeWidth: 1.5, strokeDasharray: '4 3' },
    '& .planned': { fill: 'none', stroke: palette.strongLine, strokeDasharray: '3 3' },
    '& .now': { stroke: palette.text.primary, strokeWidth: 1.5 },
    '& .frontier': { stroke: palette.primary.main, strokeWidth: 2, fill: 'none' },
    '& .range': { fill: palette.primary.main, fillOpacity: 0.35, stroke: palette.primary.main },
    '& .range[data-doubt]': { fill: palette.warning.main, stroke: palette.warning.main },
    '& .done': { fill: palette.primary.main, stroke: palette.primary.main },
    '& .first': { fill: 'none', stroke: palette.warning.main, strokeWidth: 3 },
    '& .cut': { stroke: palette.background.default, strokeWidth: 1.5 },
    '&[data-animated] .row': {
      transition: `transform ${theme.transitions.duration.standard}ms ease-out`,
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    },
  };
});
