import type { TypographyVariantsOptions } from '@mui/material/styles';

const rem = (pixels: number) => `${pixels / 16}rem`;

/** One family in five sizes: 13 tables, 14 body, 16 lead, 20 and 28 headings. */
export const typography: TypographyVariantsOptions = {
  fontFamily: '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", sans-serif',
  fontSize: 14,
  fontWeightMedium: 550,
  fontWeightBold: 650,
  h1: { fontSize: rem(28), lineHeight: 36 / 28, fontWeight: 600, letterSpacing: '-0.005em' },
  h2: { fontSize: rem(20), lineHeight: 28 / 20, fontWeight: 600 },
  h3: { fontSize: rem(16), lineHeight: 24 / 16, fontWeight: 600 },
  h4: { fontSize: rem(14), lineHeight: 20 / 14, fontWeight: 600 },
  subtitle1: { fontSize: rem(16), lineHeight: 24 / 16 },
  body1: { fontSize: rem(14), lineHeight: 20 / 14 },
  body2: { fontSize: rem(13), lineHeight: 18 / 13 },
  caption: { fontSize: rem(13), lineHeight: 18 / 13 },
  button: { fontSize: rem(14), lineHeight: 20 / 14, fontWeight: 550, textTransform: 'none' },
};
