import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { wholeSwing } from '../swing.ts';
import { LiveNumber } from './live-number.tsx';
import { type SwingAnswer, topPoints } from './swing-steps.ts';

interface SwingQuestionProps {
  askedId: string;
  topId: string;
  answer: SwingAnswer | undefined;
  /** Somebody wants to go on without an answer that can be used. */
  isUrged: boolean;
  onAnswer: (changes: Partial<SwingAnswer>) => void;
}

const range = { min: 0, max: topPoints, step: 5 };

/** One swing beside the one that means most: how much of it, and between which figures when nobody can say closer. */
export function SwingQuestion({ askedId, topId, answer, isUrged, onAnswer }: SwingQuestionProps) {
  const plan = usePlan();
  const { t, language } = useText();
  const { points = null, low = null, high = null } = answer ?? {};
  const [isInterval, setInterval] = useState(low !== null);
  const wordsOf = (id: string) => {
    const criterion = plan.criteria[id];
    const swing = criterion && wholeSwing(plan, language, criterion);
    return { name: criterion?.name ?? '', swing: swing ?? t('criteria.swing.unknown') };
  };
  const asked = wordsOf(askedId);
  const top = wordsOf(topId);
  const toggle = () => {
    setInterval(!isInterval);
    onAnswer(isInterval ? { low: null, high: null } : { low: points, high: points });
  };
  return (
    <>
      <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
        {asked.name}
      </Typography>
      <Typography sx={{ mt: 2 }}>{t('criteria.swingDialog.ask', { swing: asked.swing })}</Typography>
      <Typography sx={{ color: 'text.secondary', mt: 2, mb: 4 }}>
        {t('criteria.swingDialog.beside', { top: top.name, swing: top.swing })}
      </Typography>
      <Box sx={{ maxWidth: 280 }}>
        <LiveNumber
          {...range}
          label={t('criteria.swingDialog.points')}
          value={points}
          hint={t('criteria.swingDialog.pointsHint')}
          autoFocus
          onValue={(next) => onAnswer({ points: next })}
        />
      </Box>
      <Button onClick={toggle} aria-expanded={isInterval} sx={{ ml: -2, mt: 2 }}>
        {t(isInterval ? 'criteria.swingDialog.noInterval' : 'criteria.swingDialog.interval')}
      </Button>
      {isInterval && (
        <Box sx={{ display: 'flex', gap: 3, maxWidth: 280, mt: 1 }}>
          <LiveNumber
            {...range}
            label={t('criteria.interval.low')}
            value={low}
            onValue={(next) => onAnswer({ low: next })}
          />
          <LiveNumber
            {...range}
            label={t('criteria.interval.high')}
            value={high}
            onValue={(next) => onAnswer({ high: next })}
          />
        </Box>
      )}
      {isUrged && (
        <FormHelperText error role="alert">
          {t(points === null ? 'criteria.swingDialog.needsPoints' : 'criteria.interval.holds')}
        </FormHelperText>
      )}
    </>
  );
}
