import Box from '@mui/material/Box';

/** An address that vite sees and takes the file along for. */
const icon = new URL('../icon.svg', import.meta.url).href;

/** The product's own mark, beside its name; it says nothing that the name doesn't. */
export function ProductMark({ sizePx }: { sizePx: number }) {
  return (
    <Box
      component="img"
      src={icon}
      alt=""
      width={sizePx}
      height={sizePx}
      sx={{ display: 'block', flexShrink: 0 }}
    />
  );
}
