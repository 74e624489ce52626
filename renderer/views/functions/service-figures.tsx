import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { yearlyVolumeOf } from '#app/indicators/house.ts';
import { refused } from '#app/plan/result.ts';
import { type MarkedServiceField, markedServiceFields, type Service } from '#app/plan/service.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useSetting } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';
import { MarkedValue } from './marked-value.tsx';
import { RoleField } from './role-field.tsx';

/** The values of a service that somebody must stand by: each with its mark and source, to be confirmed or replaced. */
export function ServiceFigures({ service }: { service: Service }) {
  const plan = usePlan();
  const { t, format } = useText();
  const run = useCommand();
  const role = useSetting('role');
  const by = { role, on: today() };
  const ids = [service.id];
  const update = (changes: Partial<Omit<Service, 'id'>>) =>
    run({ type: 'service.update', input: { ids, changes, by } }, { refusal: 'caller' });
  /** A marked value is somebody's from then on; one without a mark may be given by anybody. */
  const replace = (name: MarkedServiceField, changes: Partial<Omit<Service, 'id'>>) =>
    role === '' && plan.serviceMarks[`${service.id}.${name}`]
      ? Promise.resolve(refused('role_missing'))
      : update(changes);
  const marks = markedServiceFields.flatMap((field) => plan.serviceMarks[`${service.id}.${field}`] ?? []);
  const open = marks.filter(({ mark }) => mark !== 'confirmed').map(({ field }) => field);
  const confirm = (fields: MarkedServiceField[]) =>
    void run({ type: 'service.confirm', input: { ids, fields, by } });
  const volume = yearlyVolumeOf(plan, service);
  const field = {
    kleNumber: text('kleNumber', 8),
    legalBasis: text('legalBasis'),
    handlingMinutes: figure('handlingMinutes', 'min.', 1440),
    volumePer1000: figure('volumePer1000', '', 1e6),
    spaceM2PerUnit: figure('spaceM2PerUnit', 'm²', 100_000),
    peak: text('peak'),
  } as const satisfies { [name in MarkedServiceField]: unknown };
  return (
    <PanelSection title={t('services.figures')}>
      <RoleField />
      {markedServiceFields.map((name) => (
        <MarkedValue
          key={name}
          mark={plan.serviceMarks[`${service.id}.${name}`]}
          canConfirm={role !== ''}
          onConfirm={() => confirm([name])}
        >
          {field[name]}
        </MarkedValue>
      ))}
      <NumberField
        label={t('services.yearlyVolume')}
        value={service.yearlyVolume}
        min={0}
        max={1e8}
        onCommit={(yearlyVolume) => update({ yearlyVolume })}
      />
      <Typography variant="body2" sx={{ mt: -2, color: 'text.secondary' }}>
        {volume === null
          ? t(plan.meta.inhabitants === null ? 'services.volumeNoInhabitants' : 'services.volumeUnknown')
          : t('services.volumeHere', { volume: format.number(volume, 0) })}
      </Typography>
      {open.length > 1 ? (
        <Box>
          <Button variant="outlined" disabled={role === ''} onClick={() => confirm(open)}>
            {t('services.confirmAll', { count: open.length })}
          </Button>
        </Box>
      ) : null}
    </PanelSection>
  );

  function text(name: 'kleNumber' | 'legalBasis' | 'peak', maxLength = 200) {
    return (
      <TextField
        label={t(`services.${name}`)}
        value={service[name]}
        maxLength={maxLength}
        wrap
        onCommit={(value) => replace(name, { [name]: value.trim() })}
      />
    );
  }

  function figure(name: 'handlingMinutes' | 'volumePer1000' | 'spaceM2PerUnit', unit: string, max: number) {
    return (
      <NumberField
        label={t(`services.${name}`)}
        value={service[name]}
        unit={unit}
        min={0}
        max={max}
        onCommit={(value) => replace(name, { [name]: value })}
      />
    );
  }
}
