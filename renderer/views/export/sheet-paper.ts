import { styled } from '@mui/material/styles';
import { lightPalette } from '#renderer/theme/palette.ts';

/** Tints of the workbook (`main/excel/style.ts`). */
const groupFill = '#eef4f3';
const totalFill = '#f4f1ea';
const inputFill = '#fff4d1';

/** A sheet as it is printed: ink on white paper, whatever the theme of the window. */
export const SheetPaper = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  background: '#ffffff',
  color: lightPalette.text.primary,
  colorScheme: 'light',
  '& h2, & .title': { ...theme.typography.h2, margin: '0 0 4px' },
  '& p': { margin: '0 0 4px', color: lightPalette.text.secondary, maxWidth: '110ch' },
  '& table': {
    marginTop: 12,
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums lining-nums',
  },
  // A wide sheet is printed one page wide: its columns share the page as they do there.
  '& table[data-fits-page]': { tableLayout: 'fixed', width: '100%' },
  '& table[data-fits-page] :is(th, td)': { overflow: 'hidden' },
  '& th, & td': {
    padding: '5px 10px 5px 6px',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
    borderBottom: `1px solid ${lightPalette.divider}`,
  },
  '& thead th': {
    verticalAlign: 'bottom',
    fontWeight: 600,
    borderBottom: `2px solid ${lightPalette.text.primary}`,
  },
  '& small': { fontSize: 'inherit', fontWeight: 400, color: lightPalette.text.secondary },
  '& [data-number]': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& tr[data-kind="header"] > *': { fontWeight: 600, background: groupFill },
  '& tr[data-kind="total"] > *': { fontWeight: 600, background: totalFill },
  '& tr[data-kind="detail"] > *': { color: lightPalette.text.secondary },
  '& td[data-input]': { background: inputFill },
}));
