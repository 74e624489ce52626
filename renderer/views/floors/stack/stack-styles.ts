import { styled } from '@mui/material/styles';
import { Picture } from '#renderer/components/chart-frame/picture.ts';

/** The picture of the house; blocks are pressed and dragged, so nothing in it can be marked as text. */
export const StackPictureRoot = styled(Picture)(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    userSelect: 'none',
    '& text[data-small]': { fontSize: 12 },
    '& .zone': { fillOpacity: 0.1 },
    '& .edge': { fill: 'none', stroke: palette.strongLine, pointerEvents: 'none' },
    '& .edge[data-target]': { stroke: palette.primary.main, strokeWidth: 3 },
    '& .empty': { fill: 'none', stroke: palette.strongLine, strokeDasharray: '5 4' },
    '& .over path': { stroke: palette.error.main, strokeWidth: 2.5 },
    '& .over': { pointerEvents: 'none' },
    '& .hatch': { stroke: palette.error.main, strokeWidth: 1.6 },
    '& .block': { cursor: 'grab', outline: 'none' },
    '&[data-fixed] .block': { cursor: 'default' },
    '& .block rect:first-of-type': { fillOpacity: 0.3, stroke: palette.text.primary, strokeWidth: 0.8 },
    '& .block[data-selected] > rect:first-of-type': { stroke: palette.primary.main, strokeWidth: 2.5 },
    '& .block:focus-visible > rect:first-of-type': { stroke: palette.primary.main, strokeWidth: 3.5 },
    '& [data-carried]': { opacity: 0.35 },
    '& .ghost': { pointerEvents: 'none', opacity: 0.85 },
    '& .ghost rect': { fill: palette.background.paper, stroke: palette.primary.main, strokeWidth: 2 },
    '& .sign, & .notice': { pointerEvents: 'none' },
    '& .sign': { fill: palette.text.primary, stroke: 'none' },
    '& .sign .outline': { fill: 'none', stroke: palette.text.primary, strokeWidth: 1.3 },
    '& .notice path': { fill: palette.background.paper, stroke: palette.warning.main, strokeWidth: 1.5 },
    '& .notice .stroke': { fill: 'none', strokeWidth: 1.6, strokeLinecap: 'round' },
    '& text': { pointerEvents: 'none' },
  };
});
