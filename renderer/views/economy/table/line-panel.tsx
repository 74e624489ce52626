import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type EconomyLine, economyKinds } from '#app/plan/economy.ts';
import { sorted } from '#app/plan/plan.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { sortForStep } from '#renderer/state/order.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { RowPanelProps } from '../economy-part.ts';
import { LineAmounts } from './line-amounts.tsx';
import { LineMarks } from './line-marks.tsx';
import { LinePriceLevel } from './line-price-level.tsx';

/** A budget line: what it is, its amounts in the scenario with their ends, its price level and where it comes from. */
export function LinePanel({ plan, scenario, line, onClose }: RowPanelProps & { line: EconomyLine }) {
  const { t } = useText();
  const run = useCommand();
  const { id } = line;
  const update = (changes: Partial<Omit<EconomyLine, 'id'>>) =>
    run({ type: 'economyLine.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  const siblings = sorted(plan.economyLines).filter(({ kind }) => kind === line.kind);
  const index = siblings.findIndex((other) => other.id === id);
  const move = (step: -1 | 1) => {
    const sort = sortForStep(siblings, index, step);
    if (sort !== null) void update({ sort });
  };
  const remove = async () => {
    const removed = await run({ type: 'economyLine.remove', input: { ids: [id] } });
    if (removed.ok) onClose();
  };
  const isNew = line.name === t('economy.table.newLine');
  return (
    <Panel kind={t('economy.line.one')} title={line.name} onClose={onClose}>
      <PanelSection>
        <TextField
          label={t('economy.line.name')}
          value={line.name}
          required
          wrap
          selectAll={isNew}
          onCommit={(name) => update({ name })}
        />
        <SelectField
          label={t('economy.line.kind')}
          value={line.kind}
          options={economyKinds.map((kind) => ({ value: kind, label: t(`economy.kind.${kind}`) }))}
          onChange={(kind) => void update({ kind })}
        />
        <Box sx={{ display: 'flex', gap: 3 }}>
          <TextField label={t('economy.line.area')} value={line.area} onCommit={(area) => update({ area })} />
          <NumberField
            label={t('economy.line.level')}
            value={line.priceLevelYear}
            plain
            required
            min={1990}
            max={2150}
            step={1}
            onCommit={(year) => (year === null ? undefined : update({ priceLevelYear: Math.round(year) }))}
          />
        </Box>
        <LinePriceLevel plan={plan} line={line} />
      </PanelSection>
      <LineAmounts plan={plan} scenario={scenario} line={line} />
      <LineMarks line={line} onChange={update} />
      <PanelSection>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2 }}>
          <Button disabled={index <= 0} startIcon={<Icon name="up" size={16} />} onClick={() => move(-1)}>
            {t('economy.line.up')}
          </Button>
          <Button
            disabled={index >= siblings.length - 1}
            startIcon={<Icon name="down" size={16} />}
            onClick={() => move(1)}
          >
            {t('economy.line.down')}
          </Button>
          <Button color="error" onClick={() => void remove()}>
            {t('economy.line.remove')}
          </Button>
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('economy.line.removeHint')}
        </Typography>
      </PanelSection>
    </Panel>
  );
}
