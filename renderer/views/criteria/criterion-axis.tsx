import Box from '@mui/material/Box';
import type { Criterion } from '#app/plan/criterion.ts';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { visuallyHidden } from '../../components/visually-hidden.ts';
import { useChosenScenario } from '../../state/selection.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { scenarioPaint } from '../../theme/scenario-colours.ts';
import { type AxisScore, axisScores, spreadMarks } from './axis-marks.ts';

const width = 220;
const height = 34;
const markSide = 18;
const markGap = 2;
const lineY = 28;

/** A leaf's range from worst to best with the scenarios' agreed scores on it. */
export function CriterionAxis({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const { t, format } = useText();
  const { scores, unknown } = axisScores(plan, criterion);
  const { worst, best, unit } = criterion;
  if (worst === null || best === null) return null;
  const spoken = [
    ...scores.map(({ scenario, likely, isBeyond }) =>
      t(isBeyond ? 'criteria.axis.beyond' : 'criteria.axis.score', {
        scenario: scenario.name,
        score: format.number(likely),
      }),
    ),
    ...unknown.map(({ name }) =>
      t(criterion.measure === null ? 'criteria.axis.unknown' : 'criteria.axis.unmeasured', {
        scenario: name,
      }),
    ),
  ];
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 2, typography: 'body2' }}>
      <End>{format.number(worst)}</End>
      <Picture scores={scores} />
      <End isLast>{`${format.number(best)} ${unit}`}</End>
      {unknown.length > 0 && (
        <Box aria-hidden="true" sx={{ display: 'flex', gap: 0.5, alignItems: 'center', pb: 0.5 }}>
          {t(criterion.measure === null ? 'criteria.axis.unknownMark' : 'criteria.axis.unmeasuredMark')}
          {unknown.map((scenario) => (
            <ScenarioMark key={scenario.id} scenario={scenario} size={markSide} />
          ))}
        </Box>
      )}
      <Box component="span" sx={visuallyHidden}>
        {spoken.length > 0 ? spoken.join(', ') : t('criteria.axis.none')}
      </Box>
    </Box>
  );
}

function End({ children, isLast = false }: { children: string; isLast?: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        width: isLast ? 84 : 40,
        textAlign: isLast ? 'left' : 'right',
        color: 'text.secondary',
        lineHeight: '14px',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}

/** Marks above the line, each tied to its place on it; uncertain ones with their bar. */
function Picture({ scores }: { scores: readonly AxisScore[] }) {
  const { baselineId } = usePlan().meta;
  const chosen = useChosenScenario();
  const inset = markSide / 2;
  const x = (share: number) => inset + share * (width - 2 * inset);
  const middles = spreadMarks(
    scores.map(({ share }) => x(share)),
    markSide + markGap,
    width,
  );
  const faded = (score: AxisScore) => (chosen && chosen.id !== score.scenario.id ? 0.25 : 1);
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', width, height, flexShrink: 0 }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path
          d={`M${x(0)} ${lineY} H${x(1)} M${x(0)} ${lineY - 3} V${lineY + 3} M${x(1)} ${lineY - 3} V${lineY + 3}`}
          stroke="var(--bh-palette-strongLine)"
          fill="none"
        />
        {scores.map((score, index) => {
          const { colour } = scenarioPaint(score.scenario, baselineId);
          return (
            <g key={score.scenario.id} opacity={faded(score)} stroke={colour} fill="none">
              {score.high > score.low && (
                <path d={`M${x(score.low)} ${lineY} H${x(score.high)}`} strokeWidth={4} strokeOpacity={0.6} />
              )}
              <path d={`M${middles[index]} ${markSide} L${x(score.share)} ${lineY}`} />
              {score.isBeyond ? (
                <path d={beyondMark(x(score.share), score.share)} fill={colour} stroke="none" />
              ) : (
                <circle cx={x(score.share)} cy={lineY} r={2.5} fill={colour} stroke="none" />
              )}
            </g>
          );
        })}
      </svg>
      {scores.map((score, index) => (
        <Box
          key={score.scenario.id}
          sx={{ position: 'absolute', top: 0, opacity: faded(score) }}
          style={{ left: (middles[index] ?? 0) - markSide / 2 }}
        >
          <ScenarioMark scenario={score.scenario} size={markSide} />
        </Box>
      ))}
    </Box>
  );
}

/** An arrow out of the axis, at the end that the figure has left; one whose interval alone does so points nowhere. */
function beyondMark(at: number, share: number): string {
  const way = share === 0 ? -1 : share === 1 ? 1 : 0;
  return way === 0
    ? `M${at - 4} ${lineY} l4 -4 l4 4 l-4 4 z`
    : `M${at + way * 7} ${lineY} l${-way * 7} -4 v8 z`;
}
