import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

interface EmptyStateProps {
  /** One sentence. */
  text: string;
  /** One button. */
  action?: { label: string; perform: () => void };
}

export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <Box sx={{ py: 2, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3 }}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '60ch' }}>{text}</Typography>
      {action && (
        <Button variant="contained" onClick={action.perform}>
          {action.label}
        </Button>
      )}
    </Box>
  );
}
