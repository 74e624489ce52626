import Typography from '@mui/material/Typography';
import type { Nearness } from '#app/plan/building.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import type { CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { pairKey } from './nearness-grid.ts';

interface NearnessPanelProps extends FloorPartProps {
  cell: CellKey;
  onClose(): void;
}

const wishes = [3, 2, 1, 0, -1] as const;
const rules = ['none', 'together', 'togetherFloor', 'apart', 'apartFloor'] as const;

/** A pair: how near the two should lie, whether that is a demand, why, and how it stands in the scenario. */
export function NearnessPanel({ plan, state, cell, onClose }: NearnessPanelProps) {
  const { t, format } = useText();
  const run = useCommand();
  const { row: first, column: second } = cell;
  const [functionAId, functionBId] = first < second ? [first, second] : [second, first];
  const key = pairKey(first, second);
  const pair: Nearness = plan.nearness[key] ?? {
    functionAId,
    functionBId,
    wish: 0,
    rule: 'none',
    reason: '',
  };
  const found = state.nearness.pairs.find(
    (one) => one.pair.functionAId === functionAId && one.pair.functionBId === functionBId,
  );
  const nameOf = (id: string) => nameIn(plan.functions, id);
  const put = (changes: Partial<Pick<Nearness, 'wish' | 'rule' | 'reason'>>) => {
    const row = { ...pair, ...changes };
    const saysNothing = row.wish === 0 && row.rule === 'none' && row.reason === '';
    if (!saysNothing) return run({ type: 'nearness.set', input: { rows: [row] } });
    return plan.nearness[key] ? run({ type: 'nearness.clear', input: { keys: [key] } }) : undefined;
  };
  const placeOf = (id: string) => {
    const placed = state.building.functions.find(({ row }) => row.id === id);
    if (!placed) return t('floorView.near.notIn');
    const { zone } = placed;
    return zone ? `${nameIn(plan.floors, zone.floorId)}, ${zone.name}` : t('floorView.notPlaced');
  };
  return (
    <Panel
      kind={t('floorView.part.nearness')}
      title={`${nameOf(second)} – ${nameOf(first)}`}
      onClose={onClose}
    >
      <PanelSection>
        <SelectField
          label={t('floorView.near.wish')}
          value={String(pair.wish)}
          options={wishes.map((wish) => ({
            value: String(wish),
            label: `${format.number(wish, 0)} · ${t(`floorView.wish.${String(wish) as '1'}`)}`,
          }))}
          onChange={(wish) => void put({ wish: Number(wish) })}
        />
        <SelectField
          label={t('floorView.near.rule')}
          value={pair.rule}
          options={rules.map((rule) => ({
            value: rule,
            label: rule === 'none' ? t('floorView.near.noRule') : t(`nearness.rule.${rule}`),
          }))}
          onChange={(rule) => void put({ rule })}
        />
        <TextField
          label={t('floorView.reason')}
          value={pair.reason}
          lines={2}
          onCommit={(reason) => put({ reason })}
        />
      </PanelSection>
      <PanelSection title={`${state.scenario.shortName} ${state.scenario.name}`}>
        {[second, first].map((id) => (
          <Typography key={id} variant="body2">
            {nameOf(id)}: {placeOf(id)}
          </Typography>
        ))}
        {found ? (
          <Typography variant="body2">
            {found.fulfilledShare === null
              ? t('floorView.near.unplaced')
              : t('floorView.near.met', { share: format.percent(found.fulfilledShare) })}
          </Typography>
        ) : null}
      </PanelSection>
    </Panel>
  );
}
