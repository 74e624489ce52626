import Box from '@mui/material/Box';
import type { Amount } from '#app/indicators/amount.ts';
import { useText } from '#renderer/state/text.ts';
import { isUncertain, rangeText } from '../amount-text.ts';

/** An amount in a table to be read; what it may lie between stands under it in lighter ink. */
export function AmountCell({ amount, isSigned = false }: { amount: Amount; isSigned?: boolean }) {
  const text = useText();
  const { format } = text;
  return (
    <td data-number="">
      {isSigned ? format.signed(amount.likely, 0) : format.number(amount.likely, 0)}
      {isUncertain(amount) ? (
        <Box component="small" sx={{ display: 'block' }}>
          {rangeText(text, amount)}
        </Box>
      ) : null}
    </td>
  );
}
