import Box from '@mui/material/Box';
import { memo } from 'react';
import { type Service, serviceGroups, zoneKinds } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { Tick } from '#renderer/components/form/tick.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useSetting } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';

const levels = ['0', '1', '2', '3'] as const;
const counters = ['none', 'possible', 'required'] as const;
const appointments = ['no', 'optional', 'usual', 'required'] as const;
const handlings = ['service', 'guidance', 'caseWork'] as const;
const statuses = ['no', 'advice', 'moved', 'check'] as const;

/** What a service is, the same in every scenario: group, zone, authority, privacy, Udbetaling Danmark. */
export const ServiceFacts = memo(function ServiceFacts({ service }: { service: Service }) {
  const { t } = useText();
  const run = useCommand();
  const role = useSetting('role');
  const update = (changes: Partial<Omit<Service, 'id'>>) =>
    run(
      { type: 'service.update', input: { ids: [service.id], changes, by: { role, on: today() } } },
      { refusal: 'caller' },
    );
  return (
    <PanelSection title={t('services.about')}>
      <TextField
        label={t('services.name')}
        value={service.name}
        required
        wrap
        onCommit={(name) => update({ name })}
      />
      <SelectField
        label={t('services.group')}
        value={service.serviceGroup}
        options={serviceGroups.map((value) => ({ value, label: t(`serviceGroup.${value}`) }))}
        onChange={(serviceGroup) => void update({ serviceGroup })}
      />
      <SelectField
        label={t('functions.zone')}
        value={service.zone}
        options={zoneKinds.map((value) => ({ value, label: t(`zone.${value}`) }))}
        onChange={(zone) => void update({ zone })}
      />
      <SelectField
        label={t('functions.privacy')}
        value={levels[service.privacyLevel] ?? '0'}
        options={levels.map((value) => ({ value, label: t(`house.privacyLong.${value}`) }))}
        onChange={(level) => void update({ privacyLevel: Number(level) })}
      />
      <SelectField
        label={t('services.counter')}
        value={service.counter}
        options={counters.map((value) => ({ value, label: t(`house.counter.${value}`) }))}
        onChange={(counter) => void update({ counter })}
      />
      <SelectField
        label={t('services.appointment')}
        value={service.appointment}
        options={appointments.map((value) => ({ value, label: t(`house.appointment.${value}`) }))}
        onChange={(appointment) => void update({ appointment })}
      />
      <SelectField
        label={t('services.handledAs')}
        value={service.handledAs}
        options={handlings.map((value) => ({ value, label: t(`house.handledAs.${value}`) }))}
        onChange={(handledAs) => void update({ handledAs })}
      />
      <SelectField
        label={t('services.udbetalingDanmark')}
        value={service.udbetalingDanmark}
        options={statuses.map((value) => ({ value, label: t(`udk.${value}`) }))}
        onChange={(udbetalingDanmark) => void update({ udbetalingDanmark })}
      />
      <Box>
        <Tick
          label={t('services.authorityTask')}
          checked={service.authorityTask}
          onChange={(authorityTask) => void update({ authorityTask })}
        />
        <Tick
          label={t('services.selfService')}
          checked={service.selfService}
          onChange={(selfService) => void update({ selfService })}
        />
      </Box>
      <TextField
        label={t('services.space')}
        value={service.spaceType}
        onCommit={(spaceType) => update({ spaceType })}
      />
      <TextField
        label={t('services.spaceUnit')}
        value={service.spaceUnit}
        onCommit={(spaceUnit) => update({ spaceUnit })}
      />
      <TextField
        label={t('services.note')}
        value={service.note}
        lines={3}
        onCommit={(note) => update({ note })}
      />
    </PanelSection>
  );
});
