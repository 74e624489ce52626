import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ChannelShares, channelMixText, parseChannelMix } from '#app/i18n/channel-mix.ts';
import { sorted } from '#app/plan/plan.ts';
import { ok } from '#app/plan/result.ts';
import { markedServiceFields } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import type { BlockKeys, CellEdit } from '#renderer/components/matrix-grid/grid-types.ts';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useSetting } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';
import { RoleField } from './role-field.tsx';

interface ServiceBlockPanelProps {
  block: BlockKeys;
  onEdit(edits: readonly CellEdit<ChannelShares | null>[]): void;
  onClose(): void;
}

/** Many cells at once: channels, who delivers; and the services they belong to. Each change is one step of undo. */
export function ServiceBlockPanel({ block, onEdit, onClose }: ServiceBlockPanelProps) {
  const plan = usePlan();
  const { t, language } = useText();
  const run = useCommand();
  const role = useSetting('role');
  const ids = block.rows.filter((id) => plan.services[id]);
  const keys = block.rows.flatMap((row) => block.columns.map((column) => ({ row, column })));
  const cells = keys.flatMap(({ row, column }) => plan.scenarioServices[`${column}.${row}`] ?? []);
  const texts = new Set(cells.map((cell) => channelMixText(language, cell)));
  const isOneMix = texts.size === 1 && cells.length === keys.length;
  const open = Object.values(plan.serviceMarks).filter(
    ({ serviceId, mark }) => mark !== 'confirmed' && ids.includes(serviceId),
  ).length;
  const give = (text: string) => {
    if (text.trim() === '') return undefined;
    const parsed = parseChannelMix(language, text);
    if (!parsed.ok) return Promise.resolve(parsed);
    onEdit(keys.map((key) => ({ ...key, value: parsed.value })));
    return Promise.resolve(ok({}));
  };
  const setAll = (changes: { functionId: string | null } | { staffGroupId: string | null }) =>
    void run({
      type: 'scenarioServices.set',
      input: { rows: cells.map((cell) => ({ ...cell, ...changes })) },
    });
  const choices = (rows: readonly { id: string; name: string }[], used: ReadonlySet<string | null>) => ({
    value: used.size === 1 ? ([...used][0] ?? 'none') : 'mixed',
    options: [
      ...(used.size === 1 ? [] : [{ value: 'mixed', label: t('functions.block.mixed') }]),
      { value: 'none', label: t('services.notChosen') },
      ...rows.map(({ id, name }) => ({ value: id, label: name })),
    ],
  });
  const remove = async () => {
    const result = await run({ type: 'service.remove', input: { ids } });
    if (result.ok) onClose();
  };
  const groups = sorted(plan.staffGroups);
  if (ids.length === 0) return null;
  return (
    <Panel
      kind={t('services.block.size', { rows: ids.length, columns: block.columns.length })}
      title={t('functions.block.title', { count: keys.length })}
      onClose={onClose}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <TextField
          label={t('services.channels')}
          value={isOneMix ? ([...texts][0] ?? '') : ''}
          hint={t('services.block.channelsHint')}
          onCommit={give}
        />
        {cells.length > 0 ? (
          <>
            <SelectField
              label={t('services.deliveredBy')}
              {...choices(sorted(plan.functions), new Set(cells.map(({ functionId }) => functionId)))}
              onChange={(id) => id !== 'mixed' && setAll({ functionId: id === 'none' ? null : id })}
            />
            {groups.length > 0 ? (
              <SelectField
                label={t('services.staffGroup')}
                {...choices(groups, new Set(cells.map(({ staffGroupId }) => staffGroupId)))}
                onChange={(id) => id !== 'mixed' && setAll({ staffGroupId: id === 'none' ? null : id })}
              />
            ) : null}
            <Box>
              <Button onClick={() => onEdit(keys.map((key) => ({ ...key, value: null })))}>
                {t('services.block.takeOut')}
              </Button>
            </Box>
          </>
        ) : (
          <Typography variant="body2">{t('services.block.none')}</Typography>
        )}
      </Box>
      {ids.length > 1 ? (
        <PanelSection title={t('services.block.services', { count: ids.length })}>
          {open > 0 ? <RoleField /> : null}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {open > 0 ? (
              <Button
                variant="outlined"
                disabled={role === ''}
                onClick={() =>
                  void run({
                    type: 'service.confirm',
                    input: { ids, fields: [...markedServiceFields], by: { role, on: today() } },
                  })
                }
              >
                {t('services.block.confirm', { count: open })}
              </Button>
            ) : null}
            <Button color="inherit" sx={{ ml: -2 }} onClick={() => void remove()}>
              {t('services.block.remove', { count: ids.length })}
            </Button>
          </Box>
        </PanelSection>
      ) : null}
    </Panel>
  );
}
