/** Fields beside one another where there is room for them, all equally wide. */
export const fieldGrid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
  columnGap: 6,
  rowGap: 4,
  alignItems: 'start',
} as const;
