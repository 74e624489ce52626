import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Difference, type Subject, subjects } from '#app/compare/difference.ts';
import { takeOverInput } from '#app/compare/scenarios.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { notify } from '../../state/notices.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { DifferenceGroup } from './difference-group.tsx';
import { matches, worded } from './worded.ts';

interface DifferenceListProps {
  from: Scenario;
  to: Scenario;
  differences: readonly Difference[];
}

/** The differences by subject, with a search, and what is chosen among them to be taken over. */
export function DifferenceList({ from, to, differences }: DifferenceListProps) {
  const plan = usePlan();
  const run = useCommand();
  const { t, language } = useText();
  const [search, setSearch] = useState('');
  const [subject, setSubject] = useState<Subject | ''>('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(search.trim());
  const all = useMemo(() => worded(language, plan, differences), [language, plan, differences]);
  const shown = all.filter(
    (row) =>
      (subject === '' || row.difference.subject === subject) && (sought === '' || matches(row, sought)),
  );
  const present = subjects.filter((name) => differences.some((difference) => difference.subject === name));
  const selected = differences.filter(({ id }) => chosen.has(id));

  const takeOver = async (taken: readonly Difference[]) => {
    const result = await run({ type: 'scenario.takeOver', input: takeOverInput(from.id, to.id, taken) });
    if (!result.ok) return;
    setChosen(new Set());
    const params = { count: taken.length, to: to.name };
    notify('info', taken.length === 1 ? 'compare.taken.one' : 'compare.taken', params);
  };
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 4, mb: 6 }}>
        <TextField
          type="search"
          label={t('compare.filter')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          sx={{ width: 260 }}
        />
        <TextField
          select
          label={t('matrix.comparison.subject')}
          value={present.includes(subject as Subject) ? subject : ''}
          onChange={(event) => setSubject(event.target.value as Subject | '')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: 200 }}
        >
          <MenuItem value="">{t('compare.filter.all')}</MenuItem>
          {present.map((name) => (
            <MenuItem key={name} value={name}>
              {t(`compare.subject.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <Typography role="status" sx={{ color: 'text.secondary', pb: 1 }}>
          {t(shown.length === 1 ? 'compare.count.one' : 'compare.count', { count: shown.length })}
        </Typography>
        {selected.length > 0 && (
          <Button variant="contained" onClick={() => void takeOver(selected)}>
            {t('compare.takeOver.selected', { count: selected.length })}
          </Button>
        )}
      </Box>
      {shown.length === 0 && <Typography>{t('compare.noMatch')}</Typography>}
      {present.map((name) => (
        <DifferenceGroup
          key={name}
          subject={name}
          rows={shown.filter(({ difference }) => difference.subject === name)}
          {...{ from, to, chosen, choose }}
          takeOver={(taken) => void takeOver(taken)}
        />
      ))}
    </>
  );
}
