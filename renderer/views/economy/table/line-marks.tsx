import type { EconomyLine } from '#app/plan/economy.ts';
import { valueMarks } from '#app/plan/mark.ts';
import type { Result } from '#app/plan/result.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useText } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';

interface LineMarksProps {
  line: EconomyLine;
  onChange(changes: Partial<Omit<EconomyLine, 'id'>>): Promise<Result<unknown>>;
}

/** How well a line's amounts are known, where they come from, and who stands by them. */
export function LineMarks({ line, onChange }: LineMarksProps) {
  const { t } = useText();
  return (
    <PanelSection title={t('economy.line.known')}>
      <SelectField
        label={t('economy.line.mark')}
        value={line.mark}
        options={valueMarks.map((mark) => ({ value: mark, label: t(`matrix.assumptions.mark.${mark}`) }))}
        onChange={(mark) => {
          // Whoever confirms does it today.
          const confirmedOn = mark === 'confirmed' ? (line.confirmedOn ?? today()) : line.confirmedOn;
          void onChange({ mark, confirmedOn });
        }}
      />
      <TextField
        label={t('economy.line.source')}
        value={line.source}
        wrap
        onCommit={(source) => onChange({ source })}
      />
      <TextField
        label={t('economy.line.role')}
        value={line.confirmedByRole}
        onCommit={(confirmedByRole) => onChange({ confirmedByRole })}
      />
      <TextField
        label={t('economy.line.note')}
        value={line.note}
        lines={2}
        onCommit={(note) => onChange({ note })}
      />
    </PanelSection>
  );
}
