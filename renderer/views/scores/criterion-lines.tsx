import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Criterion } from '#app/plan/criterion.ts';
import { routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';

interface CriterionLinesProps {
  criterion: Criterion;
  /** Nothing leads elsewhere: somebody gives scores in a window that is handed around. */
  isAlone?: boolean;
}

/** The range a score lies in, what is judged, and the way to the criterion. */
export function CriterionLines({ criterion, isAlone = false }: CriterionLinesProps) {
  const { t } = useText();
  const { worst, best, unit } = criterion;
  return (
    <>
      <Typography variant="body2" sx={{ mt: 3 }}>
        {worst === null || best === null
          ? t('scores.panel.noRange')
          : t('scores.panel.range', { worst, best, unit }).trim()}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, overflowWrap: 'anywhere' }}>
        {criterion.definition}{' '}
        {isAlone ? null : (
          <Link underline="always" href={routeHash({ screen: 'criteria', item: criterion.id })}>
            {t('scores.panel.toCriterion')}
          </Link>
        )}
      </Typography>
    </>
  );
}
