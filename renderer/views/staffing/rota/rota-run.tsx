import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { JobProgress } from '#app/contract/jobs.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Staffing } from '#app/indicators/staffing.ts';
import { type RotaNeed, rotaInput, rotaLinesOf } from '#app/indicators/staffing-rota.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useJob } from '#renderer/state/jobs.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { RotaAnswer } from './rota-answer.tsx';

/** Longest search in seconds; whoever waits can stop it and keep the best. */
const secondsMax = 20;

interface RotaRunProps {
  scenarioId: string;
  staffing: Staffing;
  /** What the rota is to cover. */
  need: RotaNeed;
  onNeed(need: RotaNeed): void;
}

/** Looks for the cheapest rota beside the program, and lets it be taken into the plan. */
export function RotaRun({ scenarioId, staffing, need, onNeed }: RotaRunProps) {
  const plan = usePlan();
  const run = useCommand();
  const text = useText();
  const { t, error } = text;
  const { state, start, cancel, forget } = useJob('rota', scenarioId);
  const index = planFigures(plan).staffingIndex();
  const problem = useMemo(() => rotaInput(index, staffing, { need, secondsMax }), [index, staffing, need]);
  const isEmpty = Object.keys(problem.input.need).length === 0 || problem.input.shifts.length === 0;
  const isRunning = state?.status === 'running';
  const isStale =
    state?.status === 'done' && JSON.stringify(state.question) !== JSON.stringify(problem.input);

  const take = async () => {
    if (state?.status !== 'done' || 'infeasible' in state.output) return;
    const input = rotaLinesOf(index, scenarioId, state.output);
    const result = await run(
      input.rows.length > 0
        ? { type: 'rotaLines.set', input }
        : { type: 'rotaLines.clear', input: { keys: input.clear } },
    );
    if (result.ok) forget();
  };

  return (
    <Box component="section" aria-labelledby="rota-run">
      <SectionHeading id="rota-run" title={t('staffing.rota.title')} lead={t('staffing.rota.lead')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          value={need}
          disabled={isRunning}
          aria-label={t('staffing.rota.need')}
          onChange={(_, next: RotaNeed | null) => next && onNeed(next)}
        >
          <ToggleButton value="planned">{t('staffing.rota.need.planned')}</ToggleButton>
          <ToggleButton value="needed">{t('staffing.rota.need.needed')}</ToggleButton>
        </ToggleButtonGroup>
        {isRunning ? (
          <Button variant="outlined" disabled={state.isStopping} onClick={cancel}>
            {t(state.isStopping ? 'staffing.rota.stopping' : 'staffing.rota.stop')}
          </Button>
        ) : (
          <Button variant="contained" disabled={isEmpty} onClick={() => start(problem.input)}>
            {t('staffing.rota.find')}
          </Button>
        )}
      </Box>
      {isEmpty ? (
        <Typography sx={{ mt: 3, color: 'text.secondary', maxWidth: '84ch' }}>
          {t('staffing.rota.empty')}
        </Typography>
      ) : null}
      {isRunning ? (
        <Box sx={{ mt: 3, maxWidth: 560 }}>
          <LinearProgress
            variant={state.progress ? 'determinate' : 'indeterminate'}
            value={state.progress ? Math.min(100, (state.progress.seconds / secondsMax) * 100) : 0}
            aria-label={t('staffing.rota.title')}
          />
          <Typography variant="body2" sx={{ mt: 1 }}>
            {progressText(state.progress, text)}
          </Typography>
        </Box>
      ) : null}
      <Box aria-live="polite" sx={{ mt: state && !isRunning ? 4 : 0 }}>
        {state?.status === 'failed' ? (
          <Typography sx={{ color: 'error.main', maxWidth: '84ch' }}>{error(state.error)}</Typography>
        ) : null}
        {state?.status === 'done' ? (
          <RotaAnswer
            answer={state.output}
            costIsKnown={problem.costIsKnown}
            isStale={isStale}
            onTake={() => void take()}
            onLeave={forget}
          />
        ) : null}
      </Box>
    </Box>
  );
}

function progressText(progress: JobProgress | null, { t, format }: Text): string {
  if (!progress) return t('staffing.rota.progress.start');
  const seconds = format.number(progress.seconds, 0);
  if (progress.best === null) return t('staffing.rota.progress.none', { seconds });
  return t('staffing.rota.progress.best', {
    seconds,
    cost: format.number(progress.best, 0),
    gap: progress.gap === null ? '–' : format.percent(progress.gap, 1),
  });
}
