import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { HouseFunction } from '#app/plan/house-function.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import type { BlockKeys, CellEdit } from '#renderer/components/matrix-grid/grid-types.ts';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FunctionState } from './function-state.ts';
import { StateButtons } from './state-buttons.tsx';

interface FunctionBlockPanelProps {
  block: BlockKeys;
  onEdit(edits: readonly CellEdit<FunctionState>[]): void;
  onClose(): void;
}

/** Many cells at once: their state, and what the functions they belong to are. Each change is one step of undo. */
export function FunctionBlockPanel({ block, onEdit, onClose }: FunctionBlockPanelProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const functions = block.rows.flatMap((id) => plan.functions[id] ?? []);
  const ids = functions.map(({ id }) => id);
  const update = (changes: Partial<Omit<HouseFunction, 'id'>>) =>
    void run({ type: 'function.update', input: { ids, changes } });
  const remove = async () => {
    const result = await run({ type: 'function.remove', input: { ids } });
    if (result.ok) onClose();
  };
  const set = (value: FunctionState) =>
    onEdit(block.rows.flatMap((row) => block.columns.map((column) => ({ row, column, value }))));
  const states = new Set(
    block.rows.flatMap((row) =>
      block.columns.map((column) => plan.scenarioFunctions[`${column}.${row}`]?.state ?? null),
    ),
  );
  const first = plan.scenarioFunctions[`${block.columns[0]}.${block.rows[0]}`] ?? null;
  const zones = new Set(functions.map(({ zone }) => zone ?? 'none'));
  const levels = new Set(functions.map(({ privacyLevel }) => String(privacyLevel)));
  const mixed = { value: '', label: t('functions.block.mixed') };
  if (ids.length === 0) return null;
  return (
    <Panel
      kind={t('functions.block.size', { rows: ids.length, columns: block.columns.length })}
      title={t('functions.block.title', { count: ids.length * block.columns.length })}
      onClose={onClose}
    >
      <StateButtons chosen={states.size === 1 ? first : undefined} onChoose={set} />
      {ids.length > 1 ? (
        <PanelSection title={t('functions.block.functions', { count: ids.length })}>
          <SelectField
            label={t('functions.zone')}
            value={zones.size === 1 ? ([...zones][0] ?? '') : ''}
            options={[
              ...(zones.size === 1 ? [] : [mixed]),
              ...[...zoneKinds, 'none' as const].map((zone) => ({
                value: zone,
                label: t(`zone.${zone}`),
              })),
            ]}
            onChange={(zone) => zone && update({ zone: zone === 'none' ? null : (zone as 'outer') })}
          />
          <SelectField
            label={t('functions.privacy')}
            value={levels.size === 1 ? ([...levels][0] ?? '') : ''}
            options={[
              ...(levels.size === 1 ? [] : [mixed]),
              ...([0, 1, 2, 3] as const).map((level) => ({
                value: String(level),
                label: t(`house.privacyLong.${level}`),
              })),
            ]}
            onChange={(level) => level && update({ privacyLevel: Number(level) })}
          />
          <Box>
            <Button color="inherit" sx={{ ml: -2 }} onClick={() => void remove()}>
              {t('functions.block.remove', { count: ids.length })}
            </Button>
          </Box>
        </PanelSection>
      ) : null}
    </Panel>
  );
}
