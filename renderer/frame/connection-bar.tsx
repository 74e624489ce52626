import Box from '@mui/material/Box';
import { useProblem } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';

/** Says that main does not answer, for as long as that lasts. */
export function ConnectionBar() {
  const problem = useProblem();
  const { error } = useText();
  return (
    <Box role="alert">
      {problem && (
        <Box sx={{ px: 6, py: 2, bgcolor: 'error.main', color: 'error.contrastText' }}>{error(problem)}</Box>
      )}
    </Box>
  );
}
