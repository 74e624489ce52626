import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useState } from 'react';
import { type HistorySubject, historySubjects } from '#app/commands/history-subject.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { useStatus } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { ChangeRow } from './change-row.tsx';
import { type Return, ReturnDialog } from './return-dialog.tsx';
import { useChanges } from './use-changes.ts';
import { WindowedList } from './windowed-list.tsx';

const rowPx = 40;

/** Every change, newest first, narrowed by subject and words; any of them can be gone back to. */
export function ChangeList() {
  const { t } = useText();
  const version = useStatus()?.version ?? 0;
  const [search, setSearch] = useState('');
  const [subject, setSubject] = useState<HistorySubject | 'all'>('all');
  const [way, setWay] = useState<Return | null>(null);
  const sought = useDeferredValue(search.trim());
  const changes = useChanges(subject === 'all' ? null : subject, sought);
  const { total, reachableFrom } = changes;
  const isAll = subject === 'all' && sought === '';
  // Below the first change stands what it was made to.
  const hasStart = isAll && reachableFrom === 0 && total !== null && total > 0;

  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 4, mb: 4 }}>
        <TextField
          type="search"
          label={t('history.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ width: 260 }}
        />
        <Box sx={{ width: 240 }}>
          <SelectField
            label={t('history.subject')}
            value={subject}
            options={[
              { value: 'all' as const, label: t('history.subject.all') },
              ...historySubjects.map((value) => ({ value, label: t(`history.subject.${value}`) })),
            ]}
            onChange={setSubject}
          />
        </Box>
        <Typography role="status" sx={{ color: 'text.secondary', pb: 1 }}>
          {total !== null && t(total === 1 ? 'history.count.one' : 'history.count', { count: total })}
        </Typography>
      </Box>
      {reachableFrom > 0 && (
        <Typography sx={{ color: 'text.secondary', maxWidth: '84ch', mb: 3 }}>
          {t('history.sealedNote', { number: reachableFrom })}
        </Typography>
      )}
      {total === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>
          {t(isAll ? 'history.none' : 'history.noMatch')}
        </Typography>
      )}
      {total !== null && total > 0 && (
        <WindowedList
          key={JSON.stringify([subject, sought])}
          label={t('history.list')}
          count={total + (hasStart ? 1 : 0)}
          rowPx={rowPx}
          onSight={changes.need}
        >
          {(index) => {
            const entry = changes.at(index);
            const isStart = index === total;
            return (
              <ChangeRow
                entry={isStart ? 'start' : entry}
                isNow={entry?.version === version}
                canReturn={isStart || (entry !== undefined && entry.version >= reachableFrom)}
                onReturn={(number) => setWay({ kind: 'change', number })}
              />
            );
          }}
        </WindowedList>
      )}
      {way && <ReturnDialog way={way} onClose={() => setWay(null)} />}
    </>
  );
}
