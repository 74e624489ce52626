import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import { gutStandings } from '#app/meeting/gut-standing.ts';
import { knownRank, orderOf } from '#app/pictures/contribution-layout.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { weigh } from '#app/results/weigh.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';

interface RankTableProps {
  problem: Problem;
  outcome: Outcome;
  meetingId: string;
}

/** Best first: place, how far each has moved from the agreed weights, total, and what the gut ranking said. */
export function RankTable({ problem, outcome, meetingId }: RankTableProps) {
  const plan = usePlan();
  const text = useText();
  const { t, format } = text;
  const titleId = useId();
  const agreed = useMemo(() => weigh(problem, problem.weights), [problem]);
  const gut = useMemo(() => gutStandings(plan, meetingId), [plan, meetingId]);
  const isTied = !outcome.separable && outcome.leaders.length > 1;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <SectionHeading id={titleId} title={t('meeting.ranks')} />
      <ScrollRegion title={t('meeting.ranks')}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col" data-number="">
                {t('meeting.ranks.place')}
              </th>
              <th scope="col">{t('meeting.spread.scenario')}</th>
              <th scope="col">{t('meeting.ranks.move')}</th>
              <th scope="col" data-number="">
                {t('meeting.ranks.total')}
              </th>
              {gut.size > 0 && <th scope="col">{t('meeting.ranks.gut')}</th>}
            </tr>
          </thead>
          <tbody>
            {orderOf(outcome).map((index) => {
              const scenario = problem.scenarios[index];
              if (!scenario) return null;
              const rank = knownRank(outcome, index);
              const total = outcome.totals[index] ?? null;
              const standing = gut.get(scenario.id);
              return (
                <tr key={scenario.id}>
                  <td data-number="">{rank === null ? '–' : `${rank}.`}</td>
                  <th scope="row">
                    <b>{scenario.shortName}</b> {scenario.name}
                    {isTied && outcome.leaders.includes(index) && (
                      <Box component="small" sx={{ display: 'block', color: 'warning.main' }}>
                        {t('meeting.ranks.tied')}
                      </Box>
                    )}
                  </th>
                  <td>{moveText(text, knownRank(agreed, index), rank)}</td>
                  <td data-number="">{total === null ? '–' : format.number(total * 100, 1, 1)}</td>
                  {gut.size > 0 && (
                    <td>
                      {standing
                        ? t('meeting.ranks.gutPlace', {
                            ...{ place: standing.place, first: standing.firstCount },
                            slips: standing.slipCount,
                          })
                        : '–'}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </PlainTable>
      </ScrollRegion>
      {gut.size > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, maxWidth: '80ch' }}>
          {t('meeting.ranks.gutNote')}
        </Typography>
      )}
    </Box>
  );
}

/** "▲ 2 op": places moved from those by the agreed weights. */
function moveText({ t }: Text, from: number | null, to: number | null): string {
  if (from === null || to === null) return '–';
  if (from === to) return t('meeting.ranks.same');
  return t(to < from ? 'meeting.ranks.up' : 'meeting.ranks.down', { count: Math.abs(from - to) });
}
