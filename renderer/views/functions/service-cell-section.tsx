import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { usualChannel } from '#app/catalogue/additions.ts';
import { channelMixText } from '#app/i18n/channel-mix.ts';
import { sorted } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { onlyChannel, type ScenarioService } from '#app/plan/scenario-cells.ts';
import type { Service } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useDifferences } from '#renderer/state/use-differences.ts';
import { ChannelFields } from './channel-fields.tsx';
import { deliveringOptions } from './delivering-options.ts';

interface ServiceCellSectionProps {
  service: Service;
  scenario: Scenario;
  compared: Scenario | null;
}

/** How one scenario gives a service: channels, where, by whom, and why. */
export function ServiceCellSection({ service, scenario, compared }: ServiceCellSectionProps) {
  const plan = usePlan();
  const { isDifferent } = useDifferences();
  const { t, language } = useText();
  const run = useCommand();
  const key = `${scenario.id}.${service.id}`;
  const cell = plan.scenarioServices[key];
  const put = (row: ScenarioService, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'scenarioServices.set', input: { rows: [row] } }, { refusal });
  const other = compared ? plan.scenarioServices[`${compared.id}.${service.id}`] : undefined;
  const differs = isDifferent('scenarioServices', key);
  const give = () =>
    void put(
      {
        scenarioId: scenario.id,
        serviceId: service.id,
        ...onlyChannel(usualChannel(service)),
        functionId: null,
        staffGroupId: null,
        note: '',
      },
      'notice',
    );
  const groups = sorted(plan.staffGroups);
  const nobody = { value: '', label: t('services.notChosen') };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <ScenarioName scenario={scenario} />
      {compared && differs ? (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t('functions.differs', {
            scenario: `${compared.shortName} ${compared.name}`,
            there: other ? channelMixText(language, other) : t('services.notGiven'),
          })}
        </Typography>
      ) : null}
      {cell ? (
        <>
          <ChannelFields cell={cell} onSet={(shares) => put({ ...cell, ...shares })} />
          <SelectField
            label={t('services.deliveredBy')}
            value={cell.functionId ?? ''}
            options={[nobody, ...deliveringOptions(plan, service.id)]}
            hint={Object.keys(plan.functions).length === 0 ? t('services.noFunctions') : undefined}
            onChange={(functionId) => void put({ ...cell, functionId: functionId || null }, 'notice')}
          />
          {groups.length > 0 ? (
            <SelectField
              label={t('services.staffGroup')}
              value={cell.staffGroupId ?? ''}
              options={[nobody, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(staffGroupId) => void put({ ...cell, staffGroupId: staffGroupId || null }, 'notice')}
            />
          ) : null}
          <TextField
            label={t('functions.cell.note')}
            value={cell.note}
            lines={2}
            onCommit={(note) => put({ ...cell, note })}
          />
          <Box>
            <Button onClick={() => void run({ type: 'scenarioServices.clear', input: { keys: [key] } })}>
              {t('services.takeOut')}
            </Button>
          </Box>
        </>
      ) : (
        <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 2 }}>
          <Typography variant="body2">{t('services.notGivenHere')}</Typography>
          <Button variant="outlined" onClick={give}>
            {t('services.give', {
              channel: t(`house.channel.${usualChannel(service)}`).toLocaleLowerCase(language),
            })}
          </Button>
        </Box>
      )}
    </Box>
  );
}
