import { styled } from '@mui/material/styles';

/**
 * A table to be read, on plain elements: rows that are drawn again at slider speed can't afford a component
 * per cell. Numbers stand right (`data-number`).
 */
export const PlainTable = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    ...theme.typography.body2,
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums lining-nums',
    '& th, & td': {
      height: 'var(--row)',
      padding: '6px 20px 6px 0',
      textAlign: 'left',
      fontWeight: 400,
      borderBottom: `1px solid ${palette.divider}`,
    },
    '& thead th': {
      verticalAlign: 'bottom',
      fontWeight: 550,
      color: palette.text.secondary,
      borderBottomColor: palette.strongLine,
    },
    '& tbody th': { minWidth: 180 },
    '& small': { fontSize: 'inherit', fontWeight: 400, color: palette.text.secondary },
    '& [data-number]': { textAlign: 'right' },
    '& td[data-number], & small': { whiteSpace: 'nowrap' },
  };
});
