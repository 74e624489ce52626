import type { Components, Theme } from '@mui/material/styles';

/** Fields: the label stands above, one thin border, 32 px high; nothing floats or slides. */
export const formOverrides: Components<Omit<Theme, 'components'>> = {
  MuiTextField: {
    defaultProps: {
      size: 'small',
      fullWidth: true,
      variant: 'outlined',
      slotProps: { inputLabel: { shrink: true }, input: { notched: false } },
    },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        marginBottom: 4,
        whiteSpace: 'normal',
        pointerEvents: 'auto',
        color: (theme.vars ?? theme).palette.text.secondary,
      }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false, size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: (theme.vars ?? theme).palette.background.paper,
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
      }),
      notchedOutline: ({ theme }) => ({
        top: 0,
        borderColor: (theme.vars ?? theme).palette.strongLine,
        '& legend': { display: 'none' },
      }),
      input: { padding: '6px 8px', height: 20 },
      multiline: { padding: '6px 8px', '& textarea': { padding: 0 } },
    },
  },
  MuiInputBase: {
    styleOverrides: { root: ({ theme }) => ({ ...theme.typography.body1 }) },
  },
  MuiSelect: {
    styleOverrides: {
      select: ({ theme }) => ({
        minHeight: 20,
        lineHeight: '20px',
        // Without a border of its own it would show nothing.
        '&.MuiSelect-standard:focus-visible': {
          outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
          outlineOffset: 2,
          backgroundColor: 'transparent',
        },
      }),
    },
  },
  MuiNativeSelect: {
    styleOverrides: { select: { textOverflow: 'ellipsis', overflow: 'hidden', whiteSpace: 'nowrap' } },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({ ...theme.typography.body2, marginInline: 0, marginTop: 4 }),
    },
  },
};
