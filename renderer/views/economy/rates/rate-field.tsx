import Box from '@mui/material/Box';
import { parameterOf } from '#app/plan/parameters.ts';
import type { Plan } from '#app/plan/plan.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { RateOrigin } from './rate-origin.tsx';
import { type EconomyRate, rateCommand, writingOf } from './rates.ts';

interface RateFieldProps {
  plan: Plan;
  code: EconomyRate;
}

/** A figure that the plan may have of its own; until it has, the program's. */
export function RateField({ plan, code }: RateFieldProps) {
  const text = useText();
  const run = useCommand();
  const { factor, unit, min, max, step } = writingOf(text, code);
  return (
    <Box>
      <NumberField
        label={text.t(`parameter.${code}`)}
        // Shares are kept as shares: 0.035 is 3.5 %, not 3.5000000000000004.
        value={Math.round(parameterOf(plan, code) * factor * 1e6) / 1e6}
        unit={unit}
        required
        min={min}
        max={max}
        step={step}
        onCommit={(value) =>
          value === null
            ? undefined
            : run(rateCommand(plan, text, code, value / factor, crypto.randomUUID()), { refusal: 'caller' })
        }
      />
      <RateOrigin plan={plan} code={code} />
    </Box>
  );
}
