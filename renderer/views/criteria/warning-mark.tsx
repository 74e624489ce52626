import Box from '@mui/material/Box';
import { Icon } from '../../components/icon.tsx';
import { visuallyHidden } from '../../components/visually-hidden.ts';
import { useText } from '../../state/text.ts';

/** How many warnings there are: the number beside the mark, the words in a tooltip and for who can't see it. */
export function WarningMark({ count }: { count: number }) {
  const { t } = useText();
  const words = count === 1 ? t('criteria.warnings.one') : t('criteria.warnings.count', { count });
  return (
    <Box
      component="span"
      title={words}
      sx={{
        display: 'inline-flex',
        gap: 0.5,
        alignItems: 'center',
        ml: 2,
        typography: 'body2',
        color: 'warning.main',
        verticalAlign: 'text-bottom',
      }}
    >
      <Icon name="warning" size={14} />
      <span aria-hidden="true">{count}</span>
      <Box component="span" sx={visuallyHidden}>
        {words}
      </Box>
    </Box>
  );
}
