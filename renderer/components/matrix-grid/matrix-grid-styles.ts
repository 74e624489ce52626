import { styled } from '@mui/material/styles';
import { headerHeightPx } from './use-grid-view.ts';

/**
 * The grid's looks, on plain elements below one styled box: a class per cell would cost more than the cell.
 */
export const GridScroller = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    position: 'relative',
    // The sticky edges stay below whatever floats over the grid.
    isolation: 'isolate',
    overflow: 'auto',
    minHeight: 0,
    flex: '0 1 auto',
    borderBottom: `1px solid ${palette.divider}`,
    '& table': {
      ...theme.typography.body2,
      tableLayout: 'fixed',
      borderCollapse: 'separate',
      borderSpacing: 0,
      fontVariantNumeric: 'tabular-nums lining-nums',
      userSelect: 'none',
    },
    '& th, & td': {
      boxSizing: 'border-box',
      height: 'var(--row)',
      padding: '0 12px',
      borderBottom: `1px solid ${palette.divider}`,
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      textOverflow: 'ellipsis',
    },
    '& thead th, & thead td': {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      height: headerHeightPx,
      padding: '6px 12px 6px 4px',
      verticalAlign: 'bottom',
      textAlign: 'right',
      fontWeight: 400,
      background: palette.background.default,
      borderBottomColor: palette.strongLine,
      color: palette.text.secondary,
    },
    '& thead b': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 3,
      overflow: 'hidden',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      lineHeight: '17px',
      fontWeight: 650,
      color: palette.text.primary,
    },
    '& thead b i': {
      display: 'inline-block',
      width: 8,
      height: 8,
      marginRight: 6,
      borderRadius: 1,
    },
    '& thead span, & thead small': { fontSize: 'inherit' },
    '& thead span': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      overflow: 'hidden',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      lineHeight: '16px',
    },
    '& th[scope="row"], & thead th:first-of-type': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      textAlign: 'left',
      fontWeight: 400,
      background: palette.background.default,
    },
    '& thead th:first-of-type': { zIndex: 3, paddingLeft: 12 },
    '& th[scope="row"] > span': { display: 'flex', gap: 8, alignItems: 'baseline' },
    '& th[scope="row"] b': {
      fontWeight: 400,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      flex: '1 1 auto',
    },
    '& small': { fontSize: 'inherit', color: palette.text.secondary, flex: '0 0 auto' },
    // Where cells are words the names are long: the note gives way to them.
    '& table[data-words] th[scope="row"] b': { flex: '0 1 auto' },
    '& table[data-words] th[scope="row"] small': {
      flex: '0 999 auto',
      minWidth: 0,
      marginLeft: 'auto',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    '& tr[data-heading] th': {
      fontWeight: 600,
      overflow: 'visible',
      zIndex: 2,
      verticalAlign: 'bottom',
      paddingBottom: 4,
    },
    '& tr[data-heading] th, & tr[data-heading] td': { borderBottomColor: palette.strongLine },
    '& tr[data-sum] th, & tr[data-sum] td, & tr[data-sum] th b': { fontWeight: 600 },
    '& td[data-row]': { position: 'relative', textAlign: 'right', cursor: 'cell', outline: 'none' },
    '& thead th[data-text], & td[data-text], & td[data-text] input': { textAlign: 'left' },
    '& thead th[data-text]': { paddingLeft: 12 },
    '& td s': {
      display: 'inline-block',
      boxSizing: 'border-box',
      width: 11,
      height: 11,
      marginRight: 6,
      border: `1.5px solid ${palette.primary.main}`,
      verticalAlign: -1,
      forcedColorAdjust: 'none',
    },
    '& td s[data-sign="full"]': { background: palette.primary.main },
    '& td s[data-sign="half"]': {
      background: `linear-gradient(90deg, ${palette.primary.main} 50%, transparent 50%)`,
    },
    '& td s[data-sign="empty"]': { borderColor: palette.warning.main },
    '& td[data-muted]': { color: palette.text.secondary, fontStyle: 'italic' },
    '& td[data-selected]': { background: palette.action.selected },
    '& td[data-active]': { boxShadow: `inset 0 0 0 1px ${palette.strongLine}` },
    '& td[data-active]:focus, & td[data-active]:focus-within': {
      boxShadow: `inset 0 0 0 2px ${palette.primary.main}`,
    },
    '& td[data-marked]::after, & td[data-noted]::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      border: '4px solid',
      borderColor: `${palette.warning.main} ${palette.warning.main} transparent transparent`,
    },
    '& td[data-noted]::after': {
      borderColor: `${palette.strongLine} ${palette.strongLine} transparent transparent`,
    },
    '& table[data-words] td[data-row], & table[data-words] td input': { textAlign: 'left' },
    '& table[data-words] thead th': { textAlign: 'left', paddingLeft: 12 },
    '& td > i': {
      display: 'inline-block',
      width: 16,
      textAlign: 'left',
      fontStyle: 'normal',
      color: palette.primary.main,
    },
    '& td[data-muted] > i': { color: 'inherit' },
    '& td[data-differs]::before': {
      content: '""',
      position: 'absolute',
      top: 4,
      left: 3,
      width: 6,
      height: 6,
      borderRadius: '50%',
      background: palette.warning.main,
    },
    '& td .axis': {
      position: 'absolute',
      left: 12,
      right: 12,
      bottom: 4,
      height: 1,
      background: palette.divider,
    },
    '& td .axis i': {
      position: 'absolute',
      bottom: -1,
      minWidth: 2,
      height: 3,
      background: palette.primary.main,
      opacity: 0.7,
    },
    '& td .axis em': {
      position: 'absolute',
      bottom: -2,
      width: 5,
      height: 5,
      marginLeft: -2.5,
      borderRadius: '50%',
      background: palette.text.primary,
    },
    '& td input': {
      position: 'absolute',
      inset: 0,
      width: '100%',
      border: 0,
      padding: '0 12px',
      font: 'inherit',
      textAlign: 'right',
      color: palette.text.primary,
      background: palette.background.paper,
      boxShadow: `inset 0 0 0 2px ${palette.primary.main}`,
      outline: 'none',
    },
    '& td input[aria-invalid="true"]': { boxShadow: `inset 0 0 0 2px ${palette.error.main}` },
  };
});

/** What floats under a cell whose text can't be taken. */
export const RefusalNote = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    ...theme.typography.body2,
    maxWidth: 340,
    marginTop: 4,
    padding: '8px 12px',
    color: palette.error.main,
    background: palette.background.paper,
    border: `1px solid ${palette.error.main}`,
    borderRadius: theme.shape.borderRadius,
  };
});

/** What may be chosen for a cell, under it. */
export const OptionList = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    ...theme.typography.body2,
    minWidth: 160,
    maxHeight: 300,
    overflow: 'auto',
    margin: '2px 0 0',
    padding: '4px 0',
    background: palette.background.paper,
    border: `1px solid ${palette.strongLine}`,
    '& [role=option]': { padding: '4px 12px', cursor: 'pointer' },
    '& [role=option]:hover': { background: palette.action.hover },
    '& [aria-selected="true"]': { background: palette.action.selected },
  };
});
