import Link from '@mui/material/Link';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useWarnings } from '../../components/warning-list/use-warnings.ts';
import { WarningList } from '../../components/warning-list/warning-list.tsx';
import { warningRoute } from '../../components/warning-list/warning-route.ts';
import { routeHash } from '../../state/route.ts';
import { useText } from '../../state/text.ts';
import { criterionWarnings } from './criteria-warnings.ts';

/** Warnings about a criterion, and a way to those about its scores. */
export function CriterionWarnings({ id }: { id: string }) {
  const { t } = useText();
  const { own, onScores } = criterionWarnings(useWarnings(), id);
  const [first] = onScores;
  if (own.length === 0 && !first) return null;
  return (
    <PanelSection title={t('warnings.title')}>
      <WarningList warnings={own} />
      {first && (
        <Link href={routeHash(warningRoute(first))} underline="always">
          {t('criteria.warnings.onScores', { count: onScores.length })}
        </Link>
      )}
    </PanelSection>
  );
}
