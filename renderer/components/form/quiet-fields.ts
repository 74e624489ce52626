/** Words beside such fields, in line with theirs, also over several lines. */
export const quietWords = { lineHeight: '18px', '&&&': { py: '9px' } } as const;

/** Layout of a row whose fields look like cells until one points at them or writes in them. */
export const quietFields = {
  verticalAlign: 'top',
  '& .MuiTableCell-root': { py: 0.5, pl: 0, pr: 1 },
  '& .MuiInputBase-root': { typography: 'body2', bgcolor: 'transparent', ml: -2 },
  '& .MuiTableCell-root:not(:first-of-type) .MuiInputBase-root': { ml: 0 },
  '& .MuiOutlinedInput-notchedOutline': { borderColor: 'transparent' },
  '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'divider' },
  '& .MuiInputBase-root:focus-within': { bgcolor: 'background.paper' },
} as const;
