import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { parameters } from '#app/plan/parameters.ts';
import type { Plan } from '#app/plan/plan.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { type EconomyRate, ownRate, writingOf } from './rates.ts';

/** Whose a figure is and how well it is known; the way back to the program's. */
export function RateOrigin({ plan, code }: { plan: Plan; code: EconomyRate }) {
  const text = useText();
  const { t, format } = text;
  const run = useCommand();
  const own = ownRate(plan, code);
  const { factor, unit } = writingOf(text, code);
  const { value, source, mark } = parameters[code];
  const programs = `${format.number(value * factor, 4)}${unit && ` ${unit}`}`;
  const markText = t(`matrix.assumptions.mark.${own?.mark ?? mark}`);
  const isSame = own?.value === value;
  const said = isSame
    ? t('economy.rates.same', { mark: markText })
    : own
      ? t('economy.rates.own', { mark: markText, value: programs })
      : source
        ? t('economy.rates.programsFrom', { mark: markText, source })
        : t('economy.rates.programs', { mark: markText });
  return (
    <Box sx={{ minHeight: 36, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {said}
      </Typography>
      {own && !isSame ? (
        <Button
          sx={{ ml: -2 }}
          aria-label={t('economy.rates.resetNamed', { name: t(`parameter.${code}`) })}
          onClick={() => void run({ type: 'assumption.remove', input: { ids: [own.id] } })}
        >
          {t('economy.rates.reset')}
        </Button>
      ) : null}
    </Box>
  );
}
