import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { causeWords } from '#app/indicators/staffing-words.ts';
import type { CoverAnswer, Rota } from '#app/staffing/cover-answer.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';

interface RotaAnswerProps {
  answer: CoverAnswer;
  costIsKnown: boolean;
  /** The plan has become another since it was asked. */
  isStale: boolean;
  onTake(): void;
  onLeave(): void;
}

/** What the search found: a rota with its cost and its proof, or why there is none. */
export function RotaAnswer({ answer, costIsKnown, isStale, onTake, onLeave }: RotaAnswerProps) {
  const plan = usePlan();
  const text = useText();
  const { t, format } = text;
  if ('infeasible' in answer) {
    return (
      <Box sx={{ maxWidth: '90ch' }}>
        <Typography sx={{ fontWeight: 600, color: 'warning.main' }}>
          {t('staffing.rota.infeasible')}
        </Typography>
        <Box component="ul" sx={{ pl: 5, my: 2 }}>
          {answer.infeasible.causes.map((cause) => (
            <Typography component="li" key={`${cause.reason} ${cause.competences.join()}`}>
              {causeWords(text.language, plan, cause)}
            </Typography>
          ))}
        </Box>
        <Button onClick={onLeave}>{t('staffing.rota.leave')}</Button>
      </Box>
    );
  }
  const people = answer.rota.reduce((sum, line) => sum + line.people, 0);
  const hours = Object.values(answer.hours).reduce((sum, own) => sum + own, 0);
  return (
    <Box sx={{ maxWidth: '90ch' }}>
      <Typography variant="subtitle1">
        {t(costIsKnown ? 'staffing.rota.found' : 'staffing.rota.found.noCost', {
          cost: format.number(answer.cost, 0),
          hours: format.number(hours, 1),
          people,
        })}{' '}
        <b>{proofText(answer, text)}</b>
      </Typography>
      {isStale ? (
        <Typography sx={{ mt: 2, color: 'warning.main' }}>{t('staffing.rota.stale')}</Typography>
      ) : null}
      <Box sx={{ mt: 3, display: 'flex', gap: 2 }}>
        <Button variant="contained" onClick={onTake}>
          {t('staffing.rota.take')}
        </Button>
        <Button onClick={onLeave}>{t('staffing.rota.leave')}</Button>
      </Box>
    </Box>
  );
}

function proofText({ proven, gap }: Rota, { t, format }: Text): string {
  if (proven) return t('staffing.rota.proven');
  return t('staffing.rota.gap', { gap: format.percent(Math.ceil(gap * 1000) / 1000, 1) });
}
