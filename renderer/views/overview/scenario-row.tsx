import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { requirementLabel } from '#app/results/admissible.ts';
import type { HeadlineFigures } from '#app/results/headlines.ts';
import type { Standing } from '#app/results/standings.ts';
import { DifferenceMark } from '../../components/difference-mark/difference-mark.tsx';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { routeHash, select, useRoute } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useDifferences } from '../../state/use-differences.ts';
import { modelKey } from './collaboration-models.ts';
import { hideUnlessWide, hideWhenNarrow } from './narrow.ts';
import { TotalAxis } from './total-axis.tsx';

interface ScenarioRowProps {
  standing: Standing;
  /** Whether anything can be weighed yet. */
  isWeighed: boolean;
  figures: readonly HeadlineFigures[];
  /** What differences are taken from; `null` total while that has none. */
  comparison: { scenarioId: string; total: number | null } | null;
}

/** Values 0–1 are shown on 0–100 with one decimal. */
const shown = 100;

export function ScenarioRow({ standing, isWeighed, figures, comparison }: ScenarioRowProps) {
  const { t, format } = useText();
  const { item } = useRoute();
  const { scenario, total, low, high, places } = standing;
  const number = (value: number) => format.number(shown * value, 1, 1);
  const isExact = high - low < 0.0005;
  const base = comparison?.scenarioId === scenario.id ? null : (comparison?.total ?? null);
  return (
    <TableRow
      selected={item === scenario.id}
      onClick={() => select(scenario.id)}
      sx={{ cursor: 'pointer', '&:hover': { bgcolor: 'action.hover' }, verticalAlign: 'top' }}
    >
      <TableCell component="th" scope="row">
        <ScenarioTitle standing={standing} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {!isWeighed ? (
          '–'
        ) : total === null ? (
          <Small>{t('overview.total.none')}</Small>
        ) : (
          <Box component="span" sx={{ fontWeight: 600, typography: 'body1' }}>
            {number(total)}
          </Box>
        )}
        {isWeighed && !isExact && (
          <Small>{t('overview.total.interval', { low: number(low), high: number(high) })}</Small>
        )}
        {total !== null && base !== null && <Small>{format.signed(shown * (total - base))}</Small>}
      </TableCell>
      <TableCell sx={{ ...hideUnlessWide, width: 180 }} aria-hidden="true">
        {isWeighed && <TotalAxis standing={standing} mark={comparison?.total ?? null} />}
      </TableCell>
      <TableCell align="right">
        {places ? placesText(places) : '–'}
        {standing.isInseparable && (
          <Box component="span" sx={{ display: 'block', color: 'warning.main' }}>
            {t('overview.rank.inseparable')}
          </Box>
        )}
      </TableCell>
      {figures.map((found) => (
        <HeadlineCell
          key={found.headline.code}
          found={found}
          scenarioId={scenario.id}
          comparedWithId={comparison?.scenarioId ?? null}
        />
      ))}
    </TableRow>
  );
}

interface HeadlineCellProps {
  found: HeadlineFigures;
  scenarioId: string;
  comparedWithId: string | null;
}

/** A figure of a scenario, and under it how it differs from the one it is compared with. */
function HeadlineCell({ found: { headline, of }, scenarioId, comparedWithId }: HeadlineCellProps) {
  const { t, format } = useText();
  const figure = of.get(scenarioId) ?? null;
  const base =
    comparedWithId === null || comparedWithId === scenarioId ? null : (of.get(comparedWithId) ?? null);
  const factor = headline.format === 'share' ? 100 : 1;
  const decimals = headline.format === 'amount' ? 1 : 0;
  const isAlike = figure !== null && base !== null && Math.abs(figure - base) * factor < 0.5 / 10 ** decimals;
  return (
    <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
      {figure === null
        ? '–'
        : headline.format === 'share'
          ? format.percent(figure)
          : format.number(figure, decimals)}
      {figure !== null && base !== null && !isAlike && (
        <Small>
          {headline.format === 'share'
            ? t('overview.points', { difference: format.signed(factor * (figure - base), decimals) })
            : format.signed(figure - base, decimals)}
        </Small>
      )}
    </TableCell>
  );
}

function Small({ children }: { children: ReactNode }) {
  return (
    <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}

function placesText({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function ScenarioTitle({ standing: { scenario, shortfalls } }: { standing: Standing }) {
  const { t } = useText();
  const { comparedWith, isDifferent } = useDifferences();
  const isBaseline = usePlan().meta.baselineId === scenario.id;
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', maxWidth: 380 }}>
      <ScenarioMark scenario={scenario} />
      <Box sx={{ minWidth: 0 }}>
        <Link
          href={routeHash({ screen: 'overview', item: scenario.id })}
          sx={{ color: 'text.primary', fontWeight: 600 }}
        >
          {scenario.name}
        </Link>
        {isBaseline && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            {' '}
            · {t('overview.baseline')}
          </Box>
        )}
        {scenario.collaborationModel !== null && (
          <Typography variant="body2">
            {comparedWith && isDifferent('scenarios', scenario.id, 'collaborationModel') && (
              <DifferenceMark from={comparedWith} />
            )}
            {t(modelKey(scenario.collaborationModel))}
          </Typography>
        )}
        <Typography
          variant="body2"
          sx={{
            color: 'text.secondary',
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: '2',
            overflow: 'hidden',
            ...hideWhenNarrow,
          }}
        >
          {scenario.description}
        </Typography>
        <Requirements shortfalls={shortfalls} />
      </Box>
    </Box>
  );
}

/** What the scenario fails, and what it may fail; its total stands beside it all the same. */
function Requirements({ shortfalls }: Pick<Standing, 'shortfalls'>) {
  const { t, label } = useText();
  return (['failed', 'open'] as const).map((fulfilment) => {
    const found = shortfalls.filter((shortfall) => shortfall.fulfilment === fulfilment);
    if (found.length === 0) return null;
    const requirements = found.map(({ criterion }) => label(requirementLabel(criterion))).join(', ');
    return (
      <Typography key={fulfilment} variant="body2" sx={{ color: 'warning.main' }}>
        {t(`requirement.${fulfilment}`, { requirements })}
      </Typography>
    );
  });
}
