import Box from '@mui/material/Box';
import { useId } from 'react';
import { knownRank } from '#app/pictures/contribution-layout.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import type { NamedBasis } from './bases.ts';

interface GroupComparisonProps {
  problem: Problem;
  /** Each basis with its outcome at the weights on the screen. */
  columns: readonly {
    named: NamedBasis;
    outcome: Outcome;
    /** How alike its raters order the scenarios, 0–1; `null` where that can't be said. */
    agreement: number | null;
  }[];
  shown: readonly number[];
}

/** The agreed result and each group's, side by side: never averaged, so that disagreement stays visible. */
export function GroupComparison({ problem, columns, shown }: GroupComparisonProps) {
  const { t, format } = useText();
  const id = useId();
  const round = columns.find(({ named }) => named.round !== null)?.named.round;
  return (
    <Box component="section" aria-labelledby={id}>
      <SectionHeading
        id={id}
        title={t('results.groups.title')}
        lead={t('results.groups.lead', { round: round ?? '' })}
      />
      <ScrollRegion title={t('results.groups.title')}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('results.groups.scenario')}</th>
              {columns.map(({ named }) => (
                <th key={named.key} scope="col" data-number="">
                  {named.group ?? t('results.basis.agreed')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((index) => {
              const scenario = problem.scenarios[index];
              if (!scenario) return null;
              return (
                <tr key={scenario.id}>
                  <th scope="row">
                    <b>{scenario.shortName}</b> {scenario.name}
                  </th>
                  {columns.map(({ named, outcome }) => (
                    <td key={named.key} data-number="">
                      <Place outcome={outcome} scenario={index} />
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t('results.groups.agreement')}</th>
              {columns.map(({ named, agreement }) => (
                <td key={named.key} data-number="">
                  {agreement === null ? '–' : format.number(agreement, 2, 2)}
                </td>
              ))}
            </tr>
          </tbody>
        </PlainTable>
      </ScrollRegion>
      <Box component="p" sx={{ typography: 'body2', color: 'text.secondary', maxWidth: '96ch' }}>
        {t('results.groups.note')} {t('results.groups.agreementNote')}
      </Box>
    </Box>
  );
}

interface PlaceProps {
  outcome: Outcome;
  scenario: number;
}

/** Total and rank of a scenario; those that can't be told apart from the first are marked. */
function Place({ outcome, scenario }: PlaceProps) {
  const { format } = useText();
  const total = outcome.totals[scenario] ?? null;
  const rank = knownRank(outcome, scenario);
  const leads = outcome.leaders.includes(scenario);
  const [low = 0, high = 1] = [outcome.low[scenario], outcome.high[scenario]];
  const text =
    total === null
      ? `${format.number(low * 100, 0)}–${format.number(high * 100, 0)}`
      : format.number(total * 100, 1, 1);
  const place = rank === null ? '' : `${rank}.`;
  return (
    <>
      {leads ? <b>{text}</b> : text} <small>{leads && !outcome.separable ? `≈ ${place}` : place}</small>
    </>
  );
}
