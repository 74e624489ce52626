import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useState } from 'react';
import { frozenDifferences } from '#app/compare/frozen-differences.ts';
import type { RowDifference } from '#app/compare/plans.ts';
import type { Freeze } from '#app/plan/freeze.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { CodedError } from '#app/plan/result.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { select } from '../../state/route.ts';
import { usePlan, useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { DifferenceTable } from './difference-table.tsx';

/** Everything in which the plan is no longer as it was frozen, collection by collection. */
export function FreezeDifferences({ freeze }: { freeze: Freeze }) {
  const plan = usePlan();
  const { t, error, format } = useText();
  const { then, refusal } = useFrozenPlan(freeze.id);
  const differences = useMemo(() => (then ? frozenDifferences(then, plan) : []), [then, plan]);
  const groups = Map.groupBy(differences, ({ collection }) => collection);
  const lead =
    then &&
    (differences.length === 0
      ? t('frozen.changes.same')
      : t('frozen.changes.count', { count: differences.length, date: format.date(freeze.frozenOn) }));
  return (
    <Box>
      <SectionHeading
        title={t('frozen.changes', { name: freeze.name })}
        {...(lead && { lead })}
        actions={
          <Button variant="outlined" onClick={() => select('decisions')}>
            {t('frozen.changes.back')}
          </Button>
        }
      />
      {refusal && <Typography role="alert">{error(refusal)}</Typography>}
      {then &&
        [...groups].map(([place, rows]: [RowDifference['collection'], RowDifference[]]) => (
          <DifferenceTable
            key={place}
            title={t(place === 'meta' ? 'frozen.changes.plan' : `rows.${place}`)}
            plans={[plan, then]}
            rows={rows}
          />
        ))}
    </Box>
  );
}

/** The plan as it was frozen; `null` until main has read it. */
function useFrozenPlan(id: string): { then: Plan | null; refusal: CodedError | null } {
  const session = useSession();
  const [then, setThen] = useState<Plan | null>(null);
  const [refusal, setRefusal] = useState<CodedError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void session.call('freeze.read', { id }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setThen(result.value.plan);
      else setRefusal(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, id]);
  return { then, refusal };
}
