import Box from '@mui/material/Box';

/** Strokes on a 20 × 20 field. Few, plain, and only where a word stands beside them or in their label. */
const drawings = {
  overview: 'M3 4.5h14M3 10h14M3 15.5h9',
  needs: 'M3.5 4.5h13v8.5H9.5L6 16.5V13H3.5z',
  functions: 'M3 3.5h6v6H3zM11 3.5h6v6h-6zM3 11.5h6v5H3zM11 11.5h6v5h-6z',
  staffing: 'M3 3h14v14H3zM3 7.5h14M7.7 7.5V17M12.3 7.5V17M3 12.2h14',
  floors: 'M3 3.5h14v13H3zM3 8h14M3 12.2h14M9 3.5V8M13 8v4.2M7 12.2v4.3',
  economy:
    'M4 5.5c0-2.2 12-2.2 12 0s-12 2.2-12 0zM4 5.5v4.5c0 2.2 12 2.2 12 0V5.5M4 10v4.5c0 2.2 12 2.2 12 0V10',
  criteria: 'M4 4h5M4 4v12M4 10h5M4 16h5M12 4h4M12 10h4M12 16h4',
  scores: 'M3 4h14v12H3zM3 8.5h14M3 12.5h14M8 4v12',
  results: 'M4 3v14M4 5.5h11M4 10h7.5M4 14.5h4',
  meeting: 'M3 3.5h14v9.5H3zM10 13v3.5M6.5 16.5h7M6.5 10l2.5-3l2 2l2.5-3',
  export: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 15.5h12',
  compare: 'M4 4h5v12H4zM11 4h5v12h-5zM6.5 8v4M13.5 8v4',
  merge: 'M5 3v5l5 4.5L15 8V3M10 12.5V17',
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7M3.2 3.2l.5 3.6l3.6-.5M10 6.5V10l2.6 1.8',
  settings: 'M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4',
  guide:
    'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 0 0 0-14.4zM7.8 8c0-3 4.6-2.9 4.6-.2c0 1.8-2.4 1.8-2.4 3.9M10 14h.01',
  consequences: 'M3 3.5h5v4H3zM12 12.5h5v4h-5zM5.5 7.5v7H12M9.8 12.3l2.2 2.2l-2.2 2.2',
  undo: 'M7 4L3.5 7.5L7 11M3.5 7.5H12a4.25 4.25 0 0 1 0 8.5H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.25 4.25 0 0 0 0 8.5h4',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM13 13l4 4',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  up: 'M10 16V4M5.5 8.5L10 4l4.5 4.5',
  down: 'M10 4v12M5.5 11.5L10 16l4.5-4.5',
  inward: 'M4 4v12M8 10h9M13.5 6.5L17 10l-3.5 3.5',
  outward: 'M16 4v12M12 10H3M6.5 6.5L3 10l3.5 3.5',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  chevron: 'M7 8l3 3.5L13 8',
  fold: 'M12 5l-5 5l5 5',
  unfold: 'M8 5l5 5l-5 5',
  warning: 'M10 3.5L17.5 16.5h-15zM10 8.5v3.5M10 14.3h.01',
  check: 'M4 10.5l4 4l8-9',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M4.2 15.8l1.2-1.2M14.6 5.4l1.2-1.2',
  dark: 'M15.8 12.3A6.6 6.6 0 0 1 7.7 4.2a6.6 6.6 0 1 0 8.1 8.1z',
} as const;

export type IconName = keyof typeof drawings;

/** A small line drawing; what it stands for is always said in words too. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const isDotted = name === 'more';
  return (
    <Box
      component="svg"
      viewBox="0 0 20 20"
      aria-hidden="true"
      sx={{ width: size, height: size, flexShrink: 0, display: 'block' }}
      fill="none"
      stroke="currentColor"
      strokeWidth={isDotted ? 2.4 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </Box>
  );
}
