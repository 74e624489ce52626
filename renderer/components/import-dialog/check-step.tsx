import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { placeOf } from '#app/import/list-cell.ts';
import { useText } from '#renderer/state/text.ts';
import { SelectField } from '../form/select-field.tsx';
import { CheckTable } from './check-table.tsx';
import { countsOf } from './import-sentence.ts';
import type { StepProps } from './source-step.tsx';
import type { Import } from './use-import.ts';

type Shown = 'errors' | 'news' | 'all';
const shownProblems = 12;

/** What will become of the rows, before anything does. */
export function CheckStep({ source }: StepProps) {
  const { t } = useText();
  const { rows } = source.reading;
  const counts = countsOf(rows);
  const count = { errors: counts.error, news: counts.new + counts.changed, all: rows.length };
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? (count.errors > 0 ? 'errors' : count.news > 0 ? 'news' : 'all');
  const isShown = {
    errors: (standing: string) => standing === 'error',
    news: (standing: string) => standing === 'new' || standing === 'changed',
    all: () => true,
  }[shown];
  return (
    <>
      {count.errors > 0 ? <Problems source={source} /> : null}
      <Box sx={{ width: 280, pt: 1, flexShrink: 0 }}>
        <SelectField
          label={t('list.check.show')}
          value={shown}
          options={[
            { value: 'all', label: t('list.check.showAll', { count: count.all }) },
            { value: 'news', label: t('list.check.showNews', { count: count.news }) },
            ...(count.errors > 0
              ? [{ value: 'errors' as const, label: t('list.check.showErrors', { count: count.errors }) }]
              : []),
          ]}
          onChange={setChosen}
        />
      </Box>
      <CheckTable source={source} rows={rows.filter(({ standing }) => isShown(standing))} />
    </>
  );
}

/** Everything that can't be taken, by cell. */
function Problems({ source }: { source: Import }) {
  const { t, error } = useText();
  const headingId = useId();
  const problems = source.reading.rows.flatMap(({ row, problems: own }) =>
    own.map((problem) => ({
      place: placeOf(source.table, row, Math.max(0, problem.column)),
      reason: problem.reason,
    })),
  );
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ flexShrink: 0 }}>
      <Typography id={headingId} variant="h4" component="h3" sx={{ color: 'error.main' }}>
        {t('list.check.problems')}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, maxHeight: 180, overflow: 'auto' }}>
        {problems.slice(0, shownProblems).map(({ place, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no other name, and keep their order
          <li key={at}>{t('list.check.problem', { place, reason: error(reason) })}</li>
        ))}
      </Box>
      {problems.length > shownProblems ? (
        <Typography variant="body2">
          {t('list.check.moreProblems', { count: problems.length - shownProblems })}
        </Typography>
      ) : null}
    </Box>
  );
}
