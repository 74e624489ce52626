import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';

interface TickProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Yes or no, with its word beside it. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <FormControlLabel
      control={<Checkbox size="small" sx={{ py: 1 }} checked={checked} onChange={(_, on) => onChange(on)} />}
      label={label}
      slotProps={{ typography: { variant: 'body2' } }}
      sx={{ display: 'flex', mr: 0 }}
    />
  );
}
