import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { OpeningHour } from '#app/plan/hours.ts';
import { rowKey } from '#app/plan/plan.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TimeField } from '#renderer/components/form/time-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { shortWeekday, weekdayName } from '../weekday.ts';
import { copiedDay, weekdays } from './stretches.ts';

interface StretchFormProps {
  row: OpeningHour;
  days: readonly OpeningHour[][];
  onRemove(): void;
}

/** The chosen stretch in typed figures, and its whole day on other days. */
export function StretchForm({ row, days, onRemove }: StretchFormProps) {
  const { t } = useText();
  const run = useCommand();
  const [copyTo, setCopyTo] = useState<readonly number[]>([]);
  const put = (changes: Partial<OpeningHour>, refusal: 'caller' | 'notice' = 'caller') => {
    const key = rowKey('openingHours', row);
    return run(
      { type: 'openingHours.set', input: { rows: [{ ...row, ...changes }], clear: [key] } },
      { refusal },
    );
  };
  const setTime = (field: 'fromMinute' | 'toMinute') => (minute: number | null) =>
    minute === null ? undefined : put({ [field]: minute });
  const others = weekdays.filter((weekday) => weekday !== row.weekday);
  const wanted = copyTo.filter((weekday) => weekday !== row.weekday);
  const copy = () => {
    void run({ type: 'openingHours.set', input: copiedDay(days, row.weekday, wanted) });
    setCopyTo([]);
  };

  return (
    <Box component="section" aria-label={t('staffing.hours.chosen')} sx={{ mt: 4 }}>
      <Typography variant="h4" component="h3" sx={{ mb: 2 }}>
        {t('staffing.hours.chosenOn', { day: weekdayName(t, row.weekday) })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ width: 96 }}>
          <TimeField
            label={t('staffing.hours.from')}
            value={row.fromMinute}
            required
            onCommit={setTime('fromMinute')}
          />
        </Box>
        <Box sx={{ width: 96 }}>
          <TimeField
            label={t('staffing.hours.to')}
            value={row.toMinute}
            required
            onCommit={setTime('toMinute')}
          />
        </Box>
        <Box sx={{ width: 150 }}>
          <SelectField
            label={t('staffing.hours.kind')}
            value={row.kind}
            options={[
              { value: 'staffed', label: t('staffing.opening.staffed') },
              { value: 'selfService', label: t('staffing.opening.selfService') },
            ]}
            onChange={(kind) =>
              void put({ kind, posts: kind === 'staffed' ? Math.max(1, row.posts) : 0 }, 'notice')
            }
          />
        </Box>
        {row.kind === 'staffed' ? (
          <Box sx={{ width: 96 }}>
            <NumberField
              label={t('staffing.hours.posts')}
              value={row.posts}
              min={0}
              max={500}
              step={1}
              required
              onCommit={(posts) => (posts === null ? undefined : put({ posts: Math.round(posts) }))}
            />
          </Box>
        ) : null}
        <Button onClick={onRemove} sx={{ mt: '22px' }}>
          {t('staffing.hours.remove')}
        </Button>
      </Box>
      <Box
        role="group"
        aria-label={t('staffing.hours.copy', { day: weekdayName(t, row.weekday) })}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, mt: 2 }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('staffing.hours.copy', { day: weekdayName(t, row.weekday) })}
        </Typography>
        {others.map((weekday) => (
          <FormControlLabel
            key={weekday}
            label={shortWeekday(t, weekday)}
            slotProps={{ typography: { variant: 'body2' } }}
            control={
              <Checkbox
                size="small"
                checked={copyTo.includes(weekday)}
                onChange={(_, isOn) =>
                  setCopyTo(isOn ? [...copyTo, weekday] : copyTo.filter((day) => day !== weekday))
                }
              />
            }
          />
        ))}
        <Button disabled={wanted.length === 0} onClick={copy}>
          {t('staffing.hours.copyNow')}
        </Button>
      </Box>
    </Box>
  );
}
