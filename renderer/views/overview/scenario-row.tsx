import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { requirementLabel } from '#app/results/admissible.ts';
import type { Standing } from '#app/results/standings.ts';
import { DifferenceMark } from '../../components/difference-mark/difference-mark.tsx';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { routeHash, select, useRoute } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useDifferences } from '../../state/use-differences.ts';
import { modelKey } from './collaboration-models.ts';
import { hideWhenNarrow } from './narrow.ts';
import { TotalAxis } from './total-axis.tsx';

interface ScenarioRowProps {
  standing: Standing;
  /** Whether anything can be weighed yet. */
  isWeighed: boolean;
  /** What the difference is taken from; `null` total while that has none. */
  comparison: { scenarioId: string; total: number | null } | null;
}

/** Values 0–1 are shown on 0–100 with one decimal. */
const shown = 100;

export function ScenarioRow({ standing, isWeighed, comparison }: ScenarioRowProps) {
  const { t, format } = useText();
  const { item } = useRoute();
  const { scenario, total, low, high, places } = standing;
  const { comparedWith, isDifferent } = useDifferences();
  const isSelected = item === scenario.id;
  const number = (value: number) => format.number(shown * value, 1, 1);
  const isExact = high - low < 0.0005;
  return (
    <TableRow
      selected={isSelected}
      onClick={() => select(scenario.id)}
      sx={{ cursor: 'pointer', '&:hover': { bgcolor: 'action.hover' }, verticalAlign: 'top' }}
    >
      <TableCell component="th" scope="row">
        <ScenarioTitle standing={standing} />
      </TableCell>
      <TableCell>
        {comparedWith && isDifferent('scenarios', scenario.id, 'collaborationModel') && (
          <DifferenceMark from={comparedWith} />
        )}
        {scenario.collaborationModel !== null && t(modelKey(scenario.collaborationModel))}
      </TableCell>
      <TableCell align="right">
        {!isWeighed ? (
          '–'
        ) : total === null ? (
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {t('overview.total.none')}
          </Typography>
        ) : (
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {number(total)}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ ...hideWhenNarrow, width: 180 }} aria-hidden="true">
        {isWeighed && <TotalAxis standing={standing} mark={comparison?.total ?? null} />}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {isWeighed && (isExact ? t('overview.total.exact') : `${number(low)}–${number(high)}`)}
        {!isWeighed && '–'}
      </TableCell>
      <TableCell align="right">
        {places ? placesText(places) : '–'}
        {standing.isInseparable && (
          <Box component="span" sx={{ display: 'block', color: 'warning.main', whiteSpace: 'nowrap' }}>
            {t('overview.rank.inseparable')}
          </Box>
        )}
      </TableCell>
      {comparison && (
        <TableCell align="right">
          {comparison.scenarioId === scenario.id || total === null || comparison.total === null
            ? '–'
            : format.signed(shown * (total - comparison.total))}
        </TableCell>
      )}
    </TableRow>
  );
}

function placesText({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function ScenarioTitle({ standing: { scenario, shortfalls } }: { standing: Standing }) {
  const { t } = useText();
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
