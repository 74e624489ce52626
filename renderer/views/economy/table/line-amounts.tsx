import Box from '@mui/material/Box';
import { yearOffsets } from '#app/indicators/economy-rows.ts';
import type { EconomyAmount, EconomyLine } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { yearTitle } from '../year-title.ts';
import { type AmountEnd, withEnd } from './typed-amount.ts';

interface LineAmountsProps {
  plan: Plan;
  scenario: Scenario;
  line: EconomyLine;
}

const ends = ['low', 'likely', 'high'] as const satisfies AmountEnd[];

/** What a line comes to in the scenario, year by year, with the ends between which it may lie. */
export function LineAmounts({ plan, scenario, line }: LineAmountsProps) {
  const text = useText();
  const { t } = text;
  const run = useCommand();
  const put = (
    before: EconomyAmount | undefined,
    yearOffset: number,
    end: AmountEnd,
    amount: number | null,
  ) => {
    const key = `${scenario.id}.${line.id}.${yearOffset}`;
    if (amount === null && end === 'likely') {
      if (before) return run({ type: 'economyAmounts.clear', input: { keys: [key] } });
      return undefined;
    }
    // The first end that is written of an amount is all that is known of it.
    const start = before ?? { low: null, likely: amount ?? 0, high: null };
    const after = withEnd(start, end, amount);
    if (!after.ok) return Promise.resolve(after);
    const row = { scenarioId: scenario.id, lineId: line.id, yearOffset, ...after.value };
    return run({ type: 'economyAmounts.set', input: { rows: [row] } }, { refusal: 'caller' });
  };
  return (
    <PanelSection title={t('economy.line.amounts', { scenario: `${scenario.shortName} ${scenario.name}` })}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(44px, auto) 1fr 1fr 1fr',
          gap: 1,
          alignItems: 'center',
          typography: 'body2',
        }}
      >
        <Box sx={{ gridColumn: '1 / -1', color: 'text.secondary' }}>
          {t('economy.line.amountsUnit', { level: String(line.priceLevelYear) })}
        </Box>
        <span />
        {ends.map((end) => (
          <Box key={end} sx={{ textAlign: 'right', color: 'text.secondary', pr: 2 }}>
            {t(`economy.line.${end}`)}
          </Box>
        ))}
        {yearOffsets.map((offset) => {
          const before = plan.economyAmounts[`${scenario.id}.${line.id}.${offset}`];
          const year = yearTitle(text, plan, offset);
          return (
            <Box key={offset} sx={{ display: 'contents' }}>
              <span>{year}</span>
              {ends.map((end) => (
                <NumberField
                  key={end}
                  hideLabel
                  label={t('economy.line.of', { end: t(`economy.line.${end}`), year })}
                  value={before?.[end] ?? null}
                  onCommit={(amount) => put(before, offset, end, amount)}
                />
              ))}
            </Box>
          );
        })}
      </Box>
    </PanelSection>
  );
}
