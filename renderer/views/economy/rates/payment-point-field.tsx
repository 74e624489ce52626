import Box from '@mui/material/Box';
import { paymentLabel } from '#app/indicators/economy-words.ts';
import { discounting } from '#app/indicators/present-value.ts';
import type { Plan } from '#app/plan/plan.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { RateOrigin } from './rate-origin.tsx';
import { rateCommand } from './rates.ts';

const code = 'payment_point_in_year';

/** When in its year an amount is paid: at its start, midway, or at its end. */
export function PaymentPointField({ plan }: { plan: Plan }) {
  const text = useText();
  const { t, label } = text;
  const run = useCommand();
  const { paymentPoint } = discounting(plan);
  const points = [...new Set([0, 0.5, 1, paymentPoint])].sort((a, b) => a - b);
  return (
    <Box>
      <SelectField
        label={t('economy.rates.payment')}
        value={String(paymentPoint)}
        options={points.map((point) => ({
          value: String(point),
          label: label(paymentLabel({ paymentPoint: point })),
        }))}
        onChange={(value) => void run(rateCommand(plan, text, code, Number(value), crypto.randomUUID()))}
      />
      <RateOrigin plan={plan} code={code} />
    </Box>
  );
}
