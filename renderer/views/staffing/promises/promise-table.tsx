import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { WaitingPromise } from '#app/plan/hours.ts';
import { type ServiceGroup, serviceGroups } from '#app/plan/service.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields, quietWords } from '#renderer/components/form/quiet-fields.ts';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** What a group without a promise begins with: an assumption, to be agreed on. */
const usual = { share: 0.8, withinMinutes: 10, maxOccupancy: 0.85, minimumDesks: 1, neverAlone: false };

/** What citizens are promised about waiting, group by group. */
export function PromiseTable() {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const inUse = new Set(Object.values(plan.services).map(({ serviceGroup }) => serviceGroup));
  const shown = serviceGroups.filter((group) => plan.waitingPromises[group]);
  const open = serviceGroups.filter((group) => !plan.waitingPromises[group] && inUse.has(group));
  const add = (serviceGroup: ServiceGroup) =>
    void run({ type: 'waitingPromises.set', input: { rows: [{ serviceGroup, ...usual }] } });
  return (
    <Box component="section" aria-labelledby="waiting-promises">
      <SectionHeading
        id="waiting-promises"
        title={t('staffing.promises.title')}
        lead={t('staffing.promises.lead')}
      />
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby="waiting-promises" sx={{ minWidth: 700, maxWidth: 960, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('staffing.promises.group')}</TableCell>
              <TableCell sx={{ width: 112 }}>{t('staffing.promises.share')}</TableCell>
              <TableCell sx={{ width: 112 }}>{t('staffing.promises.within')}</TableCell>
              <TableCell sx={{ width: 124 }}>{t('staffing.promises.occupancy')}</TableCell>
              <TableCell sx={{ width: 112 }}>{t('staffing.promises.minimum')}</TableCell>
              <TableCell sx={{ width: 96 }}>{t('staffing.promises.neverAlone')}</TableCell>
              <TableCell sx={{ width: 36 }} aria-hidden="true" />
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((group) => {
              const promise = plan.waitingPromises[group];
              return promise ? <PromiseRow key={group} promise={promise} /> : null;
            })}
          </TableBody>
        </Table>
      </Box>
      {open.length > 0 ? (
        <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', mr: 1 }}>
            {t('staffing.promises.without')}
          </Box>
          {open.map((group) => (
            <Button
              key={group}
              aria-label={t('staffing.promises.add', { group: t(`serviceGroup.${group}`) })}
              onClick={() => add(group)}
            >
              {t(`serviceGroup.${group}`)}
            </Button>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}

function PromiseRow({ promise }: { promise: WaitingPromise }) {
  const run = useCommand();
  const { t } = useText();
  const name = t(`serviceGroup.${promise.serviceGroup}`);
  const put = (changes: Partial<WaitingPromise>) =>
    run(
      { type: 'waitingPromises.set', input: { rows: [{ ...promise, ...changes }] } },
      { refusal: 'caller' },
    );
  const label = (field: string) => `${field}: ${name}`;
  return (
    <TableRow sx={quietFields}>
      <TableCell sx={quietWords}>{name}</TableCell>
      <TableCell>
        <NumberField
          hideLabel
          required
          label={label(t('staffing.promises.share'))}
          value={Math.round(promise.share * 1e6) / 1e4}
          unit="%"
          min={0}
          max={99.9}
          step={5}
          onCommit={(percent) => (percent === null ? undefined : put({ share: percent / 100 }))}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          required
          label={label(t('staffing.promises.within'))}
          value={promise.withinMinutes}
          unit="min"
          min={0}
          max={1440}
          step={1}
          onCommit={(minutes) => (minutes === null ? undefined : put({ withinMinutes: minutes }))}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('staffing.promises.occupancy'))}
          value={promise.maxOccupancy === null ? null : Math.round(promise.maxOccupancy * 1e6) / 1e4}
          unit="%"
          min={1}
          max={100}
          step={5}
          onCommit={(percent) => put({ maxOccupancy: percent === null ? null : percent / 100 })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          required
          label={label(t('staffing.promises.minimum'))}
          value={promise.minimumDesks}
          min={0}
          max={500}
          step={1}
          onCommit={(desks) => (desks === null ? undefined : put({ minimumDesks: Math.round(desks) }))}
        />
      </TableCell>
      <TableCell align="center">
        <Checkbox
          size="small"
          sx={{ p: 1 }}
          checked={promise.neverAlone}
          onChange={(_, neverAlone) => void put({ neverAlone })}
          slotProps={{ input: { 'aria-label': label(t('staffing.promises.neverAlone')) } }}
        />
      </TableCell>
      <TableCell sx={{ pr: 0 }}>
        <RemoveButton
          name={`${t('staffing.promises.one')} ${name}`}
          onRemove={() =>
            void run({ type: 'waitingPromises.clear', input: { keys: [promise.serviceGroup] } })
          }
        />
      </TableCell>
    </TableRow>
  );
}
