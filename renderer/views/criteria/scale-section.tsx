import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Criterion } from '#app/plan/criterion.ts';
import { isMeasured } from '#app/results/measured.ts';
import { NumberField } from '../../components/form/number-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useText } from '../../state/text.ts';
import { RangeAgreement } from './range-agreement.tsx';
import { useCriterionUpdate } from './use-criterion-update.ts';

/** Unit, worst, best and step; the direction follows from the two ends. */
export function ScaleSection({ criterion }: { criterion: Criterion }) {
  const { t } = useText();
  const update = useCriterionUpdate(criterion.id);
  const { unit, worst, best, step, minimum } = criterion;
  // What is measured has the figure's unit, and no step that anybody could see in it.
  const measured = isMeasured(criterion) ? criterion : null;
  const direction =
    worst === null || best === null ? null : t(best > worst ? 'criteria.scale.more' : 'criteria.scale.less');
  return (
    <PanelSection title={t(measured ? 'criteria.scaleIn' : 'criteria.scale', { unit })}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, alignItems: 'start' }}>
        {measured ? null : (
          <>
            <TextField
              label={t('criteria.field.unit')}
              hint={unit === '' ? t('criteria.field.unit.hint') : undefined}
              value={unit}
              onCommit={(value) => update({ unit: value })}
            />
            <NumberField
              label={t('criteria.field.step')}
              value={step}
              min={1e-6}
              onCommit={(value) => update({ step: value })}
            />
          </>
        )}
        <NumberField
          label={t('criteria.field.worst')}
          value={worst}
          onCommit={(value) => update({ worst: value })}
        />
        <NumberField
          label={t('criteria.field.best')}
          value={best}
          onCommit={(value) => update({ best: value })}
        />
      </Box>
      {measured && <RangeAgreement criterion={measured} />}
      {worst !== null && best !== null && (
        <Box sx={{ width: 'calc(50% - 6px)' }}>
          <NumberField
            label={t(best > worst ? 'criteria.field.atLeast' : 'criteria.field.atMost')}
            value={minimum}
            min={Math.min(worst, best)}
            max={Math.max(worst, best)}
            onCommit={(value) => update({ minimum: value })}
          />
        </Box>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {direction && <strong>{direction} </strong>}
        {t('criteria.scale.hint')} {minimum === null ? null : t('criteria.minimum.means')}
      </Typography>
    </PanelSection>
  );
}
