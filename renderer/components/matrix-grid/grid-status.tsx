import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface GridStatusProps {
  /** Id that the grid refers to: the hint says how a keyboard gets out. */
  hintId: string;
  hint: string;
  /** What just happened, or how much is selected. */
  said: string;
}

/** The line under a grid: how it is used, and what just happened (also said aloud). */
export function GridStatus({ hintId, hint, said }: GridStatusProps) {
  return (
    <Typography
      variant="body2"
      component="div"
      sx={{ display: 'flex', gap: 4, justifyContent: 'space-between', color: 'text.secondary', pt: 1.5 }}
    >
      <span id={hintId}>{hint}</span>
      <Box component="span" role="status" sx={{ minWidth: said ? '14ch' : 0, textAlign: 'right' }}>
        {said}
      </Box>
    </Typography>
  );
}
