import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { groupsOfPeople, people } from '#app/plan/ballots.ts';
import { judgedLeaves } from '#app/plan/criteria-tree.ts';
import type { Rater, Round } from '#app/plan/rating.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { visuallyHidden } from '#renderer/components/visually-hidden.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { PeopleButton } from '../../scores/people-button.tsx';
import { givenCount, ratersOf } from '../../scores/score-source.ts';
import { SheetButtons } from '../../scores/sheets/sheet-buttons.tsx';
import { BlindScoresDialog } from './blind-scores-dialog.tsx';

/** An open round: sheets out and in, and each rater's turn at the machine. Only how far each has come is seen. */
export function ScoreTaking({ round }: { round: Round }) {
  const plan = usePlan();
  const { t } = useText();
  const [giving, setGiving] = useState<Rater | null>(null);
  const all = judgedLeaves(plan).length * activeScenarios(plan).length;
  if (round.status !== 'private') return <Typography>{t('meeting.scoring.closed')}</Typography>;
  if (all === 0) return <Typography>{t('meeting.scoring.nothingAsked')}</Typography>;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 6 }}>
      <Box component="section" aria-labelledby="on-sheets">
        <SectionHeading id="on-sheets" title={t('meeting.scoring.sheets')} />
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <SheetButtons />
        </Box>
      </Box>
      <Box component="section" aria-labelledby="at-machine">
        <SectionHeading id="at-machine" title={t('meeting.scoring.machine')} actions={<PeopleButton />} />
        {people(plan).length === 0 ? (
          <Typography sx={{ color: 'text.secondary' }}>{t('meeting.scoring.noRaters')}</Typography>
        ) : (
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{t('scores.rater')}</th>
                <th scope="col">{t('meeting.scoring.given')}</th>
                <th scope="col">
                  <Box component="span" sx={visuallyHidden}>
                    {t('meeting.scoring.give')}
                  </Box>
                </th>
              </tr>
            </thead>
            <tbody>
              {groupsOfPeople(plan).flatMap((group) =>
                ratersOf(plan, group.id).map((rater) => (
                  <tr key={rater.id}>
                    <th scope="row">
                      {rater.name} <small>{group.name}</small>
                    </th>
                    <td>
                      {t('meeting.scoring.givenOf', { given: givenCount(plan, round.id, rater.id), all })}
                    </td>
                    <td>
                      <Button
                        aria-label={t('meeting.scoring.giveAs', { rater: rater.name })}
                        onClick={() => setGiving(rater)}
                      >
                        {t('meeting.scoring.give')}
                      </Button>
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </PlainTable>
        )}
      </Box>
      {giving && <BlindScoresDialog round={round} rater={giving} onClose={() => setGiving(null)} />}
    </Box>
  );
}
