import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { PlaceChoice } from './place-choice.tsx';

interface GutSlipDialogProps {
  meetingId: string;
  onClose(): void;
}

/** One empty slip that fills the window; once it is kept, nothing of it is left to be seen. */
export function GutSlipDialog({ meetingId, onClose }: GutSlipDialogProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const titleId = useId();
  const options = activeScenarios(plan);
  const [places, setPlaces] = useState<{ readonly [scenarioId: string]: number }>({});
  const [isKept, setKept] = useState(false);
  const [isMissing, setMissing] = useState(false);

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const ranks = options.flatMap(({ id }) => {
      const place = places[id];
      return place === undefined ? [] : [{ scenarioId: id, place }];
    });
    if (ranks.length < options.length) return setMissing(true);
    const result = await run({ type: 'gutSlip.give', input: { meetingId, ranks } });
    if (!result.ok) return;
    setPlaces({});
    setMissing(false);
    setKept(true);
  };
  return (
    <Dialog open fullScreen aria-labelledby={titleId} transitionDuration={0}>
      <Box sx={{ width: '100%', maxWidth: 760, mx: 'auto', px: 6, py: 8 }}>
        {isKept ? (
          <>
            <Typography variant="h1" component="h2" id={titleId} role="status">
              {t('meeting.gut.saved')}
            </Typography>
            <Typography variant="subtitle1" sx={{ mt: 3, mb: 6 }}>
              {t('meeting.gut.handOn')}
            </Typography>
            <Box sx={{ display: 'flex', gap: 3 }}>
              <Button variant="contained" size="large" autoFocus onClick={() => setKept(false)}>
                {t('meeting.gut.next')}
              </Button>
              <Button size="large" onClick={onClose}>
                {t('meeting.gut.done')}
              </Button>
            </Box>
          </>
        ) : (
          <Box component="form" onSubmit={(event) => void keep(event)}>
            <Typography variant="h1" component="h2" id={titleId}>
              {t('meeting.gut.slipTitle')}
            </Typography>
            <Typography variant="subtitle1" sx={{ mt: 2, mb: 6 }}>
              {t('meeting.gut.slipLead')}
            </Typography>
            {options.map((scenario, index) => (
              <PlaceChoice
                key={scenario.id}
                scenario={scenario}
                count={options.length}
                place={places[scenario.id] ?? null}
                isFirst={index === 0}
                onChoose={(place) => {
                  setMissing(false);
                  setPlaces((before) => ({ ...before, [scenario.id]: place }));
                }}
              />
            ))}
            {isMissing && (
              <Typography role="alert" sx={{ mt: 4, color: 'error.main' }}>
                {t('meeting.gut.incomplete')}
              </Typography>
            )}
            <Box sx={{ display: 'flex', gap: 3, mt: 6 }}>
              <Button type="submit" variant="contained" size="large">
                {t('meeting.gut.save')}
              </Button>
              <Button size="large" onClick={onClose}>
                {t('meeting.gut.leave')}
              </Button>
            </Box>
          </Box>
        )}
      </Box>
    </Dialog>
  );
}
