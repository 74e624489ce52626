import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useText } from '#renderer/state/text.ts';

interface StepListProps<Step extends 'source' | 'columns' | 'check'> {
  steps: readonly Step[];
  current: Step;
}

/** Where in the steps one is. A new step takes the focus by its name, so that it is heard and the next Tab is in it. */
export function StepList<Step extends 'source' | 'columns' | 'check'>({
  steps,
  current,
}: StepListProps<Step>) {
  const { t } = useText();
  const now = useRef<HTMLLIElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the step does
  useEffect(() => {
    if (!isFirst.current) now.current?.focus();
    isFirst.current = false;
  }, [current]);
  return (
    <Box
      component="ol"
      aria-label={t('list.steps')}
      sx={{ display: 'flex', gap: 6, m: 0, p: 0, listStyle: 'none', flexShrink: 0 }}
    >
      {steps.map((step, at) => (
        <Box
          key={step}
          component="li"
          {...(step === current
            ? {
                ref: now,
                tabIndex: -1,
                'aria-current': 'step' as const,
                'aria-label': t('list.stepOf', { step: at + 1, name: t(`list.step.${step}`) }),
              }
            : {})}
          sx={{
            pb: 1,
            outline: 'none',
            borderBottom: 2,
            borderColor: step === current ? 'primary.main' : 'transparent',
            color: step === current ? 'text.primary' : 'text.secondary',
            fontWeight: step === current ? 600 : 400,
          }}
        >
          {at + 1}. {t(`list.step.${step}`)}
        </Box>
      ))}
    </Box>
  );
}
