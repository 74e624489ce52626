import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import type { HouseFunction } from '#app/plan/house-function.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { Tick } from '#renderer/components/form/tick.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

const needs = [
  'needsGroundFloor',
  'needsDaylight',
  'needsOwnEntrance',
  'needsLocking',
  'needsQuiet',
] as const;

/** What a function is, the same in every scenario. */
export const FunctionFields = memo(function FunctionFields({
  houseFunction,
}: {
  houseFunction: HouseFunction;
}) {
  const { t, format } = useText();
  const run = useCommand();
  const { id, unitCount, netM2Each, areaMark } = houseFunction;
  const update = (changes: Partial<Omit<HouseFunction, 'id'>>) =>
    run({ type: 'function.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  return (
    <>
      <PanelSection title={t('functions.about')}>
        <TextField
          label={t('functions.name')}
          value={houseFunction.name}
          required
          wrap
          onCommit={(name) => update({ name })}
        />
        <TextField
          label={t('functions.purpose')}
          value={houseFunction.purpose}
          lines={3}
          hint={t('functions.purposeHint')}
          onCommit={(purpose) => update({ purpose })}
        />
        <SelectField
          label={t('functions.zone')}
          value={houseFunction.zone ?? 'none'}
          options={[...zoneKinds, 'none' as const].map((zone) => ({
            value: zone,
            label: t(`zone.${zone}`),
          }))}
          onChange={(zone) => void update({ zone: zone === 'none' ? null : zone })}
        />
        <SelectField
          label={t('functions.privacy')}
          value={String(houseFunction.privacyLevel)}
          options={([0, 1, 2, 3] as const).map((level) => ({
            value: String(level),
            label: t(`house.privacyLong.${level}`),
          }))}
          onChange={(level) => void update({ privacyLevel: Number(level) })}
        />
      </PanelSection>
      <PanelSection title={t('functions.area')}>
        <Box sx={{ display: 'flex', gap: 2 }}>
          <NumberField
            label={t('functions.unitCount')}
            value={unitCount}
            min={0}
            max={10_000}
            required
            onCommit={(count) => update({ unitCount: count ?? 0 })}
          />
          <NumberField
            label={t('functions.netM2Each')}
            value={netM2Each}
            unit="m²"
            min={0}
            max={100_000}
            onCommit={(area) => update({ netM2Each: area, areaMark: 'confirmed' })}
          />
          <NumberField
            label={t('functions.workplaces')}
            value={houseFunction.workplaces}
            min={0}
            max={10_000}
            required
            onCommit={(workplaces) => update({ workplaces: workplaces ?? 0 })}
          />
        </Box>
        {netM2Each === null ? null : (
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', minHeight: 32 }}>
            <Typography variant="body2" sx={{ flex: 1 }}>
              {t('functions.areaTotal', { total: format.number(unitCount * netM2Each, 1) })} ·{' '}
              {t(`matrix.assumptions.mark.${areaMark}`)}
            </Typography>
            {areaMark === 'confirmed' ? null : (
              <Button onClick={() => void update({ areaMark: 'confirmed' })}>{t('functions.confirm')}</Button>
            )}
          </Box>
        )}
        <TextField
          label={t('functions.areaSource')}
          value={houseFunction.areaSource}
          onCommit={(areaSource) => update({ areaSource })}
        />
      </PanelSection>
      <PanelSection title={t('functions.needs')}>
        <Box>
          {needs.map((need) => (
            <Tick
              key={need}
              label={t(`functions.${need}`)}
              checked={houseFunction[need]}
              onChange={(on) => void update({ [need]: on })}
            />
          ))}
        </Box>
      </PanelSection>
    </>
  );
});
