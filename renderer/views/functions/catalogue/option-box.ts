import { styled } from '@mui/material/styles';
import { smallWindow } from '#renderer/theme/small-window.ts';

/** The list of entries, drawn with plain elements: a hundred of them are there at once. */
export const OptionBox = styled('div')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    ...theme.typography.body2,
    flex: '1 1 auto',
    minHeight: 120,
    overflow: 'auto',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${palette.strongLine}`,
    '& [role=option]': {
      display: 'grid',
      gridTemplateColumns: '20px minmax(0, 1fr) minmax(0, 220px) 130px',
      [smallWindow]: { gridTemplateColumns: '20px minmax(0, 1fr) minmax(0, 170px) 110px' },
      columnGap: 12,
      alignItems: 'baseline',
      padding: '6px 8px',
      borderBottom: `1px solid ${palette.divider}`,
      cursor: 'pointer',
      contentVisibility: 'auto',
      containIntrinsicSize: 'auto 48px',
    },
    '& [role=option][aria-disabled="true"]': { cursor: 'default', color: palette.text.secondary },
    '& [role=option][data-active]': { background: palette.action.selected },
    '& [role=option]:hover': { background: palette.action.hover },
    '& i': { fontStyle: 'normal', color: palette.primary.main, fontWeight: 650 },
    '& b': { fontWeight: 550 },
    '& small': { display: 'block', fontSize: 'inherit', color: palette.text.secondary },
  };
});
