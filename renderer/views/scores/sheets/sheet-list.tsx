import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { groupsOfPeople } from '#app/plan/ballots.ts';
import type { Rater, Round } from '#app/plan/rating.ts';
import { askedNodes, isAsked, raterCode } from '#app/scoresheet/asked.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { visuallyHidden } from '#renderer/components/visually-hidden.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { givenCount, ratersOf } from '../score-source.ts';

interface SheetListProps {
  round: Round;
  isBusy: boolean;
  onSave(rater: Rater): void;
}

/** The raters by group, how far each has come, and a sheet for each. */
export function SheetList({ round, isBusy, onSave }: SheetListProps) {
  const plan = usePlan();
  const { t } = useText();
  const all =
    askedNodes(plan).filter((node) => isAsked(node.criterion)).length * activeScenarios(plan).length;
  return (
    <PlainTable>
      <thead>
        <tr>
          <th scope="col">{t('scores.rater')}</th>
          {round.anonymous ? <th scope="col">{t('sheet.code')}</th> : null}
          <th scope="col">{t('sheet.given')}</th>
          <th scope="col">
            <Box component="span" sx={visuallyHidden}>
              {t('sheet.save')}
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
              {round.anonymous ? <td>{raterCode(rater)}</td> : null}
              <td>{t('sheet.givenOf', { given: givenCount(plan, round.id, rater.id), all })}</td>
              <td>
                <Box sx={{ display: 'flex', justifyContent: 'flex-end', mr: -5 }}>
                  <Button
                    disabled={isBusy}
                    aria-label={t('sheet.saveFor', { rater: rater.name })}
                    onClick={() => onSave(rater)}
                  >
                    {t('sheet.save')}
                  </Button>
                </Box>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </PlainTable>
  );
}
