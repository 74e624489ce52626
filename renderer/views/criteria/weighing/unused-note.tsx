import Typography from '@mui/material/Typography';
import { useText } from '../../../state/text.ts';
import { inUse, type Siblings } from './siblings.ts';

/** Names those that are left out because they weigh nothing. */
export function UnusedNote({ siblings }: { siblings: Siblings }) {
  const { t } = useText();
  const used = inUse(siblings);
  const unused = siblings.members.filter((one) => !used.includes(one));
  if (unused.length === 0) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3 }}>
      {t('criteria.weighing.unused', { names: unused.map(({ name }) => name).join(', ') })}
    </Typography>
  );
}
