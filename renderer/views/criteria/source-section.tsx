import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { codesOf, indicatorGroups } from '#app/indicators/indicator-groups.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { IndicatorCode } from '#app/plan/measure.ts';
import { isMeasured } from '#app/results/measured.ts';
import { proposedRange } from '#app/results/proposed-range.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { MeasuredNow } from './measured-now.tsx';

const sources = ['judged', 'measured'] as const;
type Source = (typeof sources)[number];

/** Whether people judge a leaf or the plan measures it, and then by what. */
export function SourceSection({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  // Nothing is measured before it is said what: until then only the list is open.
  const [isChoosing, setChoosing] = useState(false);
  const source: Source = criterion.measure !== null || isChoosing ? 'measured' : 'judged';
  const measureBy = (measure: IndicatorCode | null) => {
    const range = measure && proposedRange(plan, measure);
    setChoosing(false);
    return run({
      type: 'criterion.update',
      input: { id: criterion.id, changes: { measure, ...range } },
    });
  };
  const choose = (next: Source | null) => {
    if (!next || next === source) return;
    if (next === 'measured') setChoosing(true);
    else if (criterion.measure === null) setChoosing(false);
    else void measureBy(null);
  };
  const options = indicatorGroups.flatMap((group) =>
    codesOf(group).map((code) => ({
      value: code,
      label: t(`indicator.${code}`),
      group: t(`indicator.group.${group}`),
    })),
  );
  return (
    <PanelSection title={t('criteria.source')}>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={t('criteria.source')}
        value={source}
        onChange={(_event, next: Source | null) => choose(next)}
      >
        {sources.map((name) => (
          <ToggleButton key={name} value={name}>
            {t(`criteria.source.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {source === 'measured' && (
        <>
          <SelectField<IndicatorCode | ''>
            label={t('criteria.measure.what')}
            value={criterion.measure ?? ''}
            options={
              criterion.measure === null
                ? [{ value: '' as const, label: t('criteria.measure.choose') }, ...options]
                : options
            }
            onChange={(code) => {
              if (code !== '') void measureBy(code);
            }}
          />
          {isMeasured(criterion) ? (
            <MeasuredNow criterion={criterion} />
          ) : (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('criteria.measure.keeps')}
            </Typography>
          )}
        </>
      )}
    </PanelSection>
  );
}
