import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { ChecklistItem } from '#app/plan/process.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SelectField } from '../../../components/form/select-field.tsx';
import { SectionHeading } from '../../../components/section-heading.tsx';
import { sortAtEnd } from '../../../state/order.ts';
import { useCommand, usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { useSuggestions } from '../use-suggestions.ts';
import { ChecklistRow } from './checklist-row.tsx';
import { checklistProgress, checklistThemes } from './checklist-themes.ts';

/** Recommendations by theme, each with where it comes from and what became of it. */
export function ChecklistPart() {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const { fetchChecklist } = useSuggestions();
  const [shows, setShows] = useState<'all' | 'open'>('all');
  const items = Object.values(plan.checklistItems);
  const { doneCount, count, irrelevantCount } = checklistProgress(items);
  const add = (theme: string) =>
    void run({ type: 'checklistItem.add', input: { rows: [newItem(plan, theme, t('checklist.new'))] } });

  if (items.length === 0) {
    return (
      <Box>
        <EmptyState
          text={t('checklist.none')}
          action={{ label: t('checklist.suggest'), perform: () => void fetchChecklist() }}
        />
        <Button sx={{ ml: -2 }} onClick={() => add(t('checklist.own'))}>
          {t('checklist.add')}
        </Button>
      </Box>
    );
  }
  const isShown = ({ status }: ChecklistItem) => shows === 'all' || status === 'open' || status === 'doing';
  const themes = checklistThemes(plan).filter((theme) => theme.items.some(isShown));
  const progress = [
    t('checklist.progress', { done: doneCount, count }),
    ...(irrelevantCount > 0 ? [t('checklist.irrelevant', { count: irrelevantCount })] : []),
  ].join(' · ');

  return (
    <Box component="section" aria-labelledby="checklist-title">
      <SectionHeading
        id="checklist-title"
        title={t('checklist.title')}
        lead={`${progress}. ${t('checklist.lead')}`}
        actions={
          <>
            <Button onClick={() => void fetchChecklist()}>{t('checklist.suggestMore')}</Button>
            <Button onClick={() => add(t('checklist.own'))}>{t('checklist.add')}</Button>
          </>
        }
      />
      <Box sx={{ width: 200, mb: 5 }}>
        <SelectField
          label={t('checklist.filter')}
          value={shows}
          options={[
            { value: 'all', label: t('checklist.filter.all') },
            { value: 'open', label: t('checklist.filter.open') },
          ]}
          onChange={setShows}
        />
      </Box>
      {themes.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('checklist.nothingLeft')}</Typography>
      )}
      {themes.map(({ theme, items: all }) => {
        const own = checklistProgress(all);
        return (
          <Box component="section" key={theme} aria-label={theme} sx={{ mb: 7 }}>
            <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline', mb: 1, flexWrap: 'wrap' }}>
              <Typography variant="h4" component="h3">
                {theme}
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
                {t('checklist.progress', { done: own.doneCount, count: own.count })}
              </Typography>
              <Button aria-label={t('checklist.addTo', { theme })} onClick={() => add(theme)}>
                {t('checklist.add')}
              </Button>
            </Box>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
              {all.filter(isShown).map((item) => (
                <ChecklistRow key={item.id} item={item} />
              ))}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

function newItem(plan: Plan, theme: string, text: string): ChecklistItem {
  return {
    id: crypto.randomUUID(),
    sort: sortAtEnd(sorted(plan.checklistItems)),
    theme,
    text,
    source: '',
    status: 'open',
    responsibleRole: '',
    note: '',
  };
}
