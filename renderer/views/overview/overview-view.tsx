import Typography from '@mui/material/Typography';
import { usePlan } from '../../state/session-context.tsx';

export function OverviewView() {
  const plan = usePlan();
  return <Typography variant="h1">{plan.meta.title}</Typography>;
}
